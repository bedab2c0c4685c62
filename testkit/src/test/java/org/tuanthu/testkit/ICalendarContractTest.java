package org.tuanthu.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.ICalendarExporter;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.ScheduleRevision;
import org.tuanthu.schedule.ScheduleRevision.Entry;

class ICalendarContractTest implements ExporterContract<ScheduleRevision> {
  private static final Instant ISSUED = Instant.parse("2026-01-15T08:30:00Z");
  private static final Schedule NOTHING = new Schedule(2026, List.of(), List.of());

  @Override
  public Exporter<ScheduleRevision> exporter() {
    return new ICalendarExporter();
  }

  @Override
  public List<ScheduleRevision> samples() {
    ScheduleRevision first = ScheduleRevision.first(ScheduleContract.schedule(), ISSUED);
    return List.of(first, first.next(NOTHING, ISSUED.plusSeconds(3600)));
  }

  @Override
  public List<String> elements(ScheduleRevision revision) {
    List<String> elements = new ArrayList<>();
    elements.add("X-TUANTHU-WITHOUT-DUE:");
    for (Entry entry : revision.entries()) {
      Obligation owed = entry.obligation();
      if (entry.announced().isPresent()) {
        elements.add("UID:" + entry.uid());
        elements.add("SEQUENCE:" + entry.sequence());
        elements.add(entry.isCancelled() ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        elements.add(
            "DTSTART;VALUE=DATE:"
                + entry.announced().get().format(DateTimeFormatter.BASIC_ISO_DATE));
        owed.reporter().map(Party::name).ifPresent(elements::add);
        owed.recipient().map(Party::name).ifPresent(elements::add);
      }
    }
    return elements;
  }

  @Override
  public List<ScheduleRevision> unwritable() {
    return List.of(ScheduleRevision.first(NOTHING, ISSUED));
  }

  /** Unfolded. */
  @Override
  public String text(byte[] written) {
    return new String(written, StandardCharsets.UTF_8).replace("\r\n ", "").replace("\\,", ",");
  }
}
