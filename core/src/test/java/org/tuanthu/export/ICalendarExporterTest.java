package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.schedule.Obligations.owed;
import static org.tuanthu.schedule.Obligations.schedule;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.ScheduleRevision;

/** Reads what was written by a parser of others. */
class ICalendarExporterTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T01:02:03Z");
  private static final Instant MARCH = Instant.parse("2025-03-02T23:00:00Z");
  private static final String LONG_NAME =
      "Phòng Nghiệp vụ, Kế hoạch; Tổng hợp \\ Thống kê và Quản lý nguồn lực của các địa phương";

  private static final Schedule SCHEDULE =
      schedule(
          owed("Phòng Văn hóa", "2025-Q1", "2025-03-19"),
          owed(LONG_NAME, "2025-H1", "2025-06-19"),
          owed("Phòng Văn hóa", "2025", ""));

  @Test
  void an_event_lasts_the_whole_due_day() throws IOException {
    VEvent event = events(ScheduleRevision.first(SCHEDULE, JANUARY)).get(0);

    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20250319");
    assertThat(event.getDateEnd()).isNull();
    assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(JANUARY);
    assertThat(event.getSequence().getValue()).isZero();
    assertThat(event.getStatus().getValue()).isEqualTo(Status.confirmed().getValue());
    assertThat(event.getSummary().getValue())
        .isEqualTo("Hạn gửi báo cáo quý I năm 2025: Phòng Văn hóa");
    assertThat(event.getDescription().getValue())
        .isEqualTo(
            """
            Đơn vị báo cáo: Phòng Văn hóa
            Nơi nhận: Văn phòng Sở
            Kỳ báo cáo: quý I năm 2025
            Số liệu: từ 15/12/2024 đến hết 14/3/2025
            Căn cứ hạn gửi: kế hoạch KH-05, mục III.2 (“trước ngày 20”)""");
  }

  @Test
  void texts_come_back_whole_however_long_and_marked() throws IOException {
    assertThat(events(ScheduleRevision.first(SCHEDULE, JANUARY)).get(1).getSummary().getValue())
        .isEqualTo("Hạn gửi báo cáo 6 tháng đầu năm 2025: " + LONG_NAME);
  }

  @Test
  void obligations_without_due_day_are_counted_and_are_no_events() throws IOException {
    ICalendar calendar = parsed(written(ScheduleRevision.first(SCHEDULE, JANUARY)));

    assertThat(calendar.getEvents()).hasSize(2);
    assertThat(calendar.getExperimentalProperty("X-TUANTHU-WITHOUT-DUE").getValue()).isEqualTo("1");
    assertThat(calendar.getDescriptions().get(0).getValue())
        .isEqualTo("1 báo cáo không có hạn gửi nên không có trong lịch này.");
  }

  @Test
  void a_later_revision_moves_keeps_and_cancels_the_same_events() throws IOException {
    ScheduleRevision first =
        ScheduleRevision.first(
            schedule(
                owed("Phòng A", "2025-Q1", "2025-03-19"),
                owed("Phòng B", "2025-Q1", "2025-03-19"),
                owed("Phòng C", "2025-Q1", "2025-03-19")),
            JANUARY);
    ScheduleRevision next =
        first.next(
            schedule(
                owed("Phòng A", "2025-Q1", "2025-03-24"), owed("Phòng B", "2025-Q1", "2025-03-19")),
            MARCH);

    Map<String, VEvent> before = byUid(events(first));
    Map<String, VEvent> after = byUid(events(next));

    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.values())
        .extracting(ICalendarExporterTest::line)
        .containsExactlyInAnyOrder(
            "Phòng A 20250324 1 CONFIRMED",
            "Phòng B 20250319 0 CONFIRMED",
            "Phòng C 20250319 1 CANCELLED");
    assertThat(after.values())
        .allMatch(event -> event.getDateTimeStamp().getValue().toInstant().equals(MARCH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-M03 | tháng 3 năm 2025",
        "2025-Q4  | quý IV năm 2025",
        "2025-H1  | 6 tháng đầu năm 2025",
        "2025-H2  | 6 tháng cuối năm 2025",
        "2025-9M  | 9 tháng năm 2025",
        "2025     | năm 2025",
        "2025-SY  | năm học 2025-2026",
      })
  void periods_have_the_names_that_officials_give_them(String label, String name)
      throws IOException {
    assertThat(
            events(ScheduleRevision.first(schedule(owed("A", label, "2025-12-20")), JANUARY))
                .get(0)
                .getSummary()
                .getValue())
        .isEqualTo("Hạn gửi báo cáo " + name + ": A");
  }

  @Test
  void a_day_of_the_regime_names_the_regime() throws IOException {
    Due due =
        new Due(
            Optional.of(LocalDate.of(2025, 12, 20)),
            Due.Basis.REGIME,
            "Quy chế báo cáo của Sở, Điều 5");

    assertThat(
            events(ScheduleRevision.first(schedule(owed("A", "2025", due)), JANUARY))
                .get(0)
                .getDescription()
                .getValue())
        .endsWith("Căn cứ hạn gửi: Quy chế báo cáo của Sở, Điều 5");
  }

  @Test
  void a_thousand_events_are_read_without_a_warning() throws IOException {
    Schedule many =
        new Schedule(
            2025,
            IntStream.range(0, 1000)
                .mapToObj(i -> owed("Đơn vị số " + i, "2025-Q2", "2025-06-19"))
                .toList(),
            List.of());

    assertThat(byUid(events(ScheduleRevision.first(many, JANUARY)))).hasSize(1000);
  }

  private static String line(VEvent event) {
    String summary = event.getSummary().getValue();
    return summary.substring(summary.indexOf(": ") + 2)
        + " "
        + event.getDateStart().getValue().getRawComponents().toString(false, false)
        + " "
        + event.getSequence().getValue()
        + " "
        + event.getStatus().getValue();
  }

  private static Map<String, VEvent> byUid(List<VEvent> events) {
    return events.stream()
        .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
  }

  private static List<VEvent> events(ScheduleRevision revision) throws IOException {
    return parsed(written(revision)).getEvents();
  }

  private static String written(ScheduleRevision revision) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ICalendarExporter().export(revision, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ICalendar parsed(String text) throws IOException {
    try (ICalReader reader = new ICalReader(new StringReader(text))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
          .as(calendar.validate(ICalVersion.V2_0).toString())
          .isTrue();
      assertThat(reader.readNext()).isNull();
      assertThat(Biweekly.write(calendar).go()).contains("BEGIN:VEVENT");
      return calendar;
    }
  }
}
