package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules of several plans, with units, and as calendars. */
class ScheduleOptionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void plan() {
    Samples.planIn(folder, "plan.txt");
  }

  @Test
  void reports_stand_by_the_month_of_their_due_day_with_what_gives_it() {
    assertThat(Run.in(folder, "schedule", "plan.txt", "--year", "2025").out())
        .contains(
            """
            HẠN GỬI TRONG THÁNG 3/2025 (1)
            2025-Q1   15/12/2024  14/3/2025   19/3/2025   Văn phòng Sở → Giám đốc Sở
                                                            theo plan, mục III.1: “trước ngày 20 của tháng cuối
            """)
        .contains("CHƯA CÓ HẠN GỬI (")
        .containsPattern("plan, mục III.2 nêu hạn của kỳ khác: “trước ngày\\s+10/6”; 2025-H2");
  }

  @Test
  void several_plans_make_one_schedule_in_whatever_order() throws IOException {
    Files.createDirectory(folder.resolve("khac"));
    Samples.planIn(folder.resolve("khac"), "plan.txt");

    Run one = Run.in(folder, "schedule", "plan.txt", "khac/plan.txt", "--format", "csv");
    Run half = Run.in(folder, "schedule", "plan.txt", "--format", "csv");

    assertThat(one.outputLines()).hasSize(2 * half.outputLines().size() - 1);
    assertThat(one.out()).contains(",plan,III.1\n", ",khac/plan.txt,III.1\n");
    assertThat(Run.in(folder, "schedule", "plan.txt", "plan.txt").errorLines().get(0))
        .contains("plan.txt: is given twice");
  }

  @Test
  void plans_of_two_years_need_one() {
    String text = Samples.plan().replace("năm 2025", "năm 2026").replace("/2025", "/2026");
    Samples.write(folder, "next.txt", text.getBytes(StandardCharsets.UTF_8));

    assertThat(Run.in(folder, "schedule", "plan.txt", "next.txt").errorLines().get(0))
        .contains("next.txt: is for 2026, not 2025 as plan.txt", "--year 2025");
    assertThat(Run.in(folder, "schedule", "plan.txt", "next.txt", "--year", "2026").code())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void units_stand_for_groups_and_pass_their_duties_on() throws IOException {
    Files.writeString(
        folder.resolve("units.csv"),
        """
        id,kind,name,parent
        SO,DEPARTMENT,Sở Tư pháp,
        VP,DIVISION,Văn phòng,SO
        TT,CENTRE,Trung tâm Trợ giúp pháp lý nhà nước,SO
        TTM,CENTRE,Trung tâm Pháp lý,SO
        """);
    Files.writeString(
        folder.resolve("changes.csv"),
        """
        day,change,units,into,decidedBy
        2025-07-01,MERGED,TT|TTM,TTM,Quyết định số 9/QĐ-UBND ngày 20/6/2025
        """);

    String out =
        Run.in(folder, "schedule plan.txt --units units.csv --unit-changes changes.csv".split(" "))
            .out();

    assertThat(out)
        .contains("Trung tâm Pháp lý (phần việc của Trung tâm Trợ giúp pháp lý nhà nước)")
        .containsPattern("- Trung tâm Pháp lý → Văn phòng[^;]*; 2025-M07, 2025-M08");
  }

  @Test
  void a_calendar_is_written_to_a_file_and_its_next_revision_moves_events() throws IOException {
    String[] line = "schedule plan.txt --format ics -o lich.ics --revision lich.json".split(" ");
    Run first = Run.in(folder, line);
    List<String> before = Files.readAllLines(folder.resolve("lich.ics"));
    Samples.write(
        folder,
        "plan.txt",
        Samples.plan().replace("trước ngày 20", "trước ngày 25").getBytes(StandardCharsets.UTF_8));
    Run.in(folder, line);
    List<String> after = Files.readAllLines(folder.resolve("lich.ics"));

    assertThat(first.code()).isEqualTo(ExitCode.FINE);
    assertThat(first.outputLines()).singleElement().asString().endsWith("lich.ics");
    assertThat(before).contains("DTSTART;VALUE=DATE:20250319", "SEQUENCE:0");
    assertThat(after).contains("DTSTART;VALUE=DATE:20250324", "SEQUENCE:1");
    assertThat(after.stream().filter(each -> each.startsWith("UID:")))
        .containsExactlyElementsOf(
            before.stream().filter(each -> each.startsWith("UID:")).toList());
  }

  @Test
  void the_calendar_can_be_printed_too() {
    assertThat(Run.in(folder, "schedule", "plan.txt", "--format", "ics").out())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "schedule plan.txt --format ics --revision bad.json | bad.json: Cannot read a revision",
        "schedule plan.txt --format csv -o gone/lich.csv    | does not exist",
        "schedule plan.txt --unit-changes bad.json          | needs --units",
        "schedule plan.txt --units bad.json                 | bad.json: ",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{}");

    Run run = Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }
}
