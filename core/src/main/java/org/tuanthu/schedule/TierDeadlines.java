package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.ReportingTier;

/**
 * By when each tier sends its report (thời hạn gửi của từng cấp), derived backwards from the due
 * day of the highest. Article 8 of Decree 09/2019/NĐ-CP wants a deadline for each tier, at least
 * one working day after the cut-off.
 *
 * <pre>{@code
 * TierDeadlines.before(LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 14),
 *     List.of(new Step(COMMUNE, 1), new Step(PROVINCE, 2), new Step(MINISTRY, 3)), calendar)
 * // COMMUNE 2025-12-18, PROVINCE 2025-12-22, MINISTRY 2025-12-25; problems() is empty
 * }</pre>
 *
 * @param cutOff the last day of the data
 * @param tiers the lowest first
 */
public record TierDeadlines(LocalDate cutOff, List<TierDeadline> tiers) {

  public TierDeadlines {
    tiers = ImmutableList.copyOf(tiers);
  }

  /**
   * The deadlines of a chain of tiers.
   *
   * @param top the due day of the last tier
   * @param chain the lowest tier first, each once
   * @throws IllegalArgumentException if the chain is empty or has a tier twice
   */
  public static TierDeadlines before(
      LocalDate top, LocalDate cutOff, List<Step> chain, WorkingCalendar calendar) {
    Set<ReportingTier> seen = new HashSet<>();
    if (chain.isEmpty() || !chain.stream().map(Step::tier).allMatch(seen::add)) {
      throw new IllegalArgumentException(
          "A chain has each tier once, for example COMMUNE, PROVINCE, MINISTRY, got " + chain);
    }
    Deque<TierDeadline> tiers = new ArrayDeque<>();
    LocalDate last = top;
    for (int i = chain.size() - 1; i >= 0; i--) {
      tiers.addFirst(
          new TierDeadline(chain.get(i).tier(), last, earliest(cutOff, chain, i, calendar)));
      last = calendar.subtractWorkingDays(last, chain.get(i).workingDays());
    }
    return new TierDeadlines(cutOff, List.copyOf(tiers));
  }

  /** The day that a tier reaches when all up to it take the days that they need. */
  private static LocalDate earliest(
      LocalDate cutOff, List<Step> chain, int tier, WorkingCalendar calendar) {
    int days = chain.subList(0, tier + 1).stream().mapToInt(Step::workingDays).sum();
    return calendar.addWorkingDays(cutOff, Math.max(1, days));
  }

  /** The tiers that are left without time (cấp không đủ thời gian), the lowest first. */
  public List<TierDeadline> problems() {
    return tiers.stream().filter(TierDeadline::isTooEarly).toList();
  }

  /**
   * A tier and how long it takes.
   *
   * @param workingDays between the last report from below, or the cut-off, and its own; at least 0
   */
  public record Step(ReportingTier tier, int workingDays) {
    public Step {
      if (workingDays < 0) {
        throw new IllegalArgumentException(
            "A tier needs 0 working days or more, got " + workingDays + " for " + tier);
      }
    }
  }

  /**
   * By when one tier sends its report.
   *
   * @param last the last day, so that those above have their days
   * @param earliest the first day on which it can be done: the days that the tiers up to it need
   *     after the cut-off, at least one working day
   */
  public record TierDeadline(ReportingTier tier, LocalDate last, LocalDate earliest) {

    /** Whether the last day leaves it no time. */
    public boolean isTooEarly() {
      return last.isBefore(earliest);
    }
  }
}
