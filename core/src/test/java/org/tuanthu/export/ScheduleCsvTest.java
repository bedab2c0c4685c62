package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.Place;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.PlanId;
import org.tuanthu.schedule.Due;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;

class ScheduleCsvTest {

  @Test
  void writes_one_row_an_obligation() throws IOException {
    Schedule schedule =
        schedule(
            obligation("Phòng Văn hóa", "2024-Q1", Optional.of(LocalDate.of(2024, 3, 20))),
            obligation("Phòng Văn hóa", "2024", Optional.empty()));

    assertThat(written(schedule))
        .isEqualTo(
            """
            reporter,recipient,period,from,to,due,dueFrom,words,predecessor,plan,section
            Phòng Văn hóa,Ủy ban nhân dân huyện,2024-Q1,2023-12-15,2024-03-14,2024-03-20,PLAN,ngày 20,Phòng Thông tin,KH-05,III.2
            Phòng Văn hóa,Ủy ban nhân dân huyện,2024,2023-12-15,2024-12-14,,NOT_SAID,,Phòng Thông tin,KH-05,III.2
            """);
  }

  @Test
  void leaves_cells_empty_where_the_plan_names_nobody() throws IOException {
    Obligation nobody =
        new Obligation(
            PlanId.of("KH-05"),
            Place.of(Place.Part.CLOSING),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ReportingPeriod.parse("2024-M03"),
            ReportingWindows.CALENDAR.window(ReportingPeriod.parse("2024-M03")),
            new Due(Optional.empty(), Due.Basis.IN_WORDS, "cuối tháng"),
            Optional.empty());

    assertThat(written(schedule(nobody)))
        .endsWith("\n,,2024-M03,2024-03-01,2024-03-31,,IN_WORDS,cuối tháng,,KH-05,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Trạm Y tế, Trường học       | \"Trạm Y tế, Trường học\"",
        "Ban \"Vì dân\"              | \"Ban \"\"Vì dân\"\"\"",
        "=HYPERLINK(A1)              | '=HYPERLINK(A1)",
        "+84                         | '+84",
        "-1+2                        | '-1+2",
        "@SUM(A1,A2)                 | \"'@SUM(A1,A2)\"",
        "Phòng A - B = C             | Phòng A - B = C",
      })
  void quotes_marks_and_disarms_formulas(String reporter, String cell) throws IOException {
    assertThat(written(schedule(obligation(reporter, "2024", Optional.empty()))))
        .contains("\n" + cell + ",Ủy ban nhân dân huyện,2024,");
  }

  @Test
  void quotes_line_breaks() throws IOException {
    assertThat(written(schedule(obligation("Ban\r\nA", "2024", Optional.empty()))))
        .contains("\n\"Ban\r\nA\",");
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    OutputStream unclosable =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    new ScheduleCsv().export(schedule(), unclosable);
  }

  @Test
  void is_discovered_with_the_other_exporters() {
    Exporters exporters = Exporters.discovered();

    assertThat(exporters.require("csv", Schedule.class)).isInstanceOf(ScheduleCsv.class);
    assertThat(exporters.find("json", Schedule.class)).isPresent();
    assertThat(exporters.find("CSV", Schedule.class)).isEmpty();
    assertThatThrownBy(() -> exporters.require("pdf", Schedule.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No exporter writes Schedule as 'pdf'")
        .hasMessageContaining("Schedule as csv");
  }

  @Test
  void two_exporters_of_one_format_and_type_are_refused() {
    assertThatThrownBy(() -> Exporters.of(List.of(new ScheduleCsv(), new ScheduleCsv())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two exporters write Schedule as csv");
  }

  private static String written(Schedule schedule) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ScheduleCsv().export(schedule, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Schedule schedule(Obligation... obligations) {
    return new Schedule(2024, List.of(obligations), List.of());
  }

  private static Obligation obligation(String reporter, String label, Optional<LocalDate> due) {
    ReportingPeriod period = ReportingPeriod.parse(label);
    return new Obligation(
        PlanId.of("KH-05"),
        Place.section(List.of("III", "2")),
        Optional.of(Party.named(reporter)),
        Optional.of(Party.named("Phòng Thông tin")),
        Optional.of(Party.named("Ủy ban nhân dân huyện")),
        period,
        ReportingWindows.DECREE_09_2019.window(period),
        due.map(day -> new Due(due, Due.Basis.PLAN, "ngày 20")).orElse(Due.NOT_SAID),
        Optional.empty());
  }
}
