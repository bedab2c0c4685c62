package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.ScheduleRevision;
import org.tuanthu.schedule.ScheduleRevision.Entry;

/**
 * A revision of a schedule (lịch báo cáo) as an iCalendar stream (RFC 5545): an event of the whole
 * due day for each obligation that has one, in Vietnamese.
 *
 * <p>An event keeps its {@code UID} through all revisions; {@code SEQUENCE} grows when it changes,
 * and what is owed no longer is {@code STATUS:CANCELLED}. {@code DTSTAMP} is when the revision was
 * issued. Obligations without due day are no events; the calendar's description and {@code
 * X-TUANTHU-WITHOUT-DUE} say how many there are.
 */
public final class ICalendarExporter implements Exporter<ScheduleRevision> {
  private static final Format FORMAT = new Format("ics", "text/calendar", "ics");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Class<ScheduleRevision> type() {
    return ScheduleRevision.class;
  }

  /**
   * Writes one revision.
   *
   * @throws IllegalArgumentException if no obligation has a due day, as a calendar needs an event
   */
  @Override
  public void export(ScheduleRevision revision, OutputStream out) throws IOException {
    List<Entry> events =
        revision.entries().stream().filter(entry -> entry.announced().isPresent()).toList();
    if (events.isEmpty()) {
      throw new IllegalArgumentException(
          "A calendar needs an event, the schedule of "
              + revision.year()
              + " has no obligation with a due day");
    }
    ContentLines lines = new ContentLines();
    head(lines, revision);
    events.forEach(entry -> event(lines, entry, revision.issuedAt()));
    out.write(lines.line("END", "VCALENDAR").bytes());
  }

  private static void head(ContentLines lines, ScheduleRevision revision) {
    String name = "Lịch báo cáo năm " + revision.year();
    lines
        .line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//tuanthu.org//Tuân Thủ//VI")
        .line("CALSCALE", "GREGORIAN")
        .text("NAME", name)
        .text("X-WR-CALNAME", name);
    long open = withoutDue(revision);
    if (open > 0) {
      String gap = open + " báo cáo không có hạn gửi nên không có trong lịch này.";
      lines.text("DESCRIPTION", gap).text("X-WR-CALDESC", gap);
    }
    lines.line("X-TUANTHU-WITHOUT-DUE", Long.toString(open));
  }

  private static long withoutDue(ScheduleRevision revision) {
    return revision.entries().stream()
        .filter(entry -> !entry.withdrawn() && entry.obligation().due().day().isEmpty())
        .count();
  }

  private static void event(ContentLines lines, Entry entry, Instant issuedAt) {
    Obligation owed = entry.obligation();
    LocalDate day = entry.announced().orElseThrow();
    lines
        .line("BEGIN", "VEVENT")
        .line("UID", entry.uid() + "@tuanthu.org")
        .line("DTSTAMP", SECOND.format(issuedAt))
        .line("LAST-MODIFIED", SECOND.format(entry.changedAt()))
        .line("SEQUENCE", Integer.toString(entry.sequence()))
        .line("DTSTART;VALUE=DATE", DAY.format(day))
        .text("SUMMARY", ObligationWords.summary(owed))
        .text("DESCRIPTION", ObligationWords.description(owed, entry.isCancelled()))
        .line("STATUS", entry.isCancelled() ? "CANCELLED" : "CONFIRMED")
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }
}
