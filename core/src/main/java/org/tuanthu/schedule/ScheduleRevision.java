package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schedule as it was given out (lần phát hành lịch báo cáo), with what became of each obligation
 * since the revision before it.
 *
 * <pre>{@code
 * ScheduleRevision january = ScheduleRevision.first(schedule, issuedAt);
 * ScheduleRevision march = january.next(changed, later);   // gone obligations are withdrawn
 * }</pre>
 *
 * @param year the year of the periods
 * @param issuedAt when it was given out
 * @param entries the obligations of the schedule in its order, then those withdrawn
 */
public record ScheduleRevision(int year, Instant issuedAt, List<Entry> entries) {

  public ScheduleRevision {
    entries = ImmutableList.copyOf(entries);
  }

  /** The first revision of that schedule. */
  public static ScheduleRevision first(Schedule current, Instant issuedAt) {
    return new ScheduleRevision(current.year(), issuedAt, List.of()).next(current, issuedAt);
  }

  /**
   * The revision after this one.
   *
   * @throws IllegalArgumentException if it is of another year, or issued before this one
   */
  public ScheduleRevision next(Schedule current, Instant later) {
    if (current.year() != year) {
      throw new IllegalArgumentException(
          "A revision has the year of the one before, got " + current.year() + " after " + year);
    }
    if (later.isBefore(issuedAt)) {
      throw new IllegalArgumentException(
          "A revision is issued after the one before, got " + later + " after " + issuedAt);
    }
    Map<String, Entry> before = new LinkedHashMap<>();
    entries.forEach(entry -> before.put(entry.uid(), entry));
    List<Entry> next = new ArrayList<>();
    ObligationUids uids = new ObligationUids();
    for (Obligation obligation : current.obligations()) {
      Entry fresh = fresh(uids.of(obligation), obligation, later);
      Entry old = before.remove(fresh.uid());
      next.add(old == null ? fresh : old.changedTo(obligation, later));
    }
    before.values().forEach(gone -> next.add(gone.withdrawn(later)));
    return new ScheduleRevision(year, later, next);
  }

  private static Entry fresh(String uid, Obligation obligation, Instant at) {
    return new Entry(uid, obligation, obligation.due().day(), 0, at, false);
  }

  /**
   * One obligation through all revisions.
   *
   * @param uid the same as long as plan, reporter, recipient and period are the same, whatever the
   *     due day
   * @param obligation as it is, or was before it was withdrawn
   * @param announced the due day that was last given out; empty as long as there was none
   * @param sequence how often it has changed
   * @param changedAt when the revision that last changed it was issued
   * @param withdrawn whether it is owed no longer
   */
  public record Entry(
      String uid,
      Obligation obligation,
      Optional<LocalDate> announced,
      int sequence,
      Instant changedAt,
      boolean withdrawn) {

    /** Whether a due day was given out that no longer holds. */
    public boolean isCancelled() {
      return announced.isPresent() && (withdrawn || obligation.due().day().isEmpty());
    }

    private Entry changedTo(Obligation now, Instant at) {
      return !withdrawn && obligation.saysSame(now)
          ? new Entry(uid, now, announced, sequence, changedAt, false)
          : new Entry(uid, now, now.due().day().or(() -> announced), sequence + 1, at, false);
    }

    private Entry withdrawn(Instant at) {
      return withdrawn ? this : new Entry(uid, obligation, announced, sequence + 1, at, true);
    }
  }
}
