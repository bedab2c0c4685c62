package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.export.Exporters;
import org.tuanthu.jdbc.JdbcAssessments;
import org.tuanthu.jdbc.JdbcPlans;
import org.tuanthu.jdbc.Schema;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StoredPlan;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Scheduler;

/** The code of the README is the code of this test, and runs. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void the_code_of_the_readme_reads_judges_stores_and_schedules() throws IOException {
    SQLiteDataSource dataSource = new SQLiteDataSource();
    dataSource.setUrl("jdbc:sqlite:" + folder.resolve("plans.db"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path csv = folder.resolve("schedule.csv");

    embed(
        Samples.planIn(folder, "ke-hoach.txt"),
        dataSource,
        csv,
        new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("LEGAL-001: ")
        .contains("STP-2025-08 version 1");
    assertThat(csv).content().startsWith("reporter,recipient,period,");
  }

  @Test
  void the_readme_shows_the_code_that_was_run() throws IOException {
    assertThat(shownCode()).isEqualTo(compiledCode());
  }

  private static void embed(Path file, DataSource dataSource, Path csv, PrintStream log)
      throws IOException {
    // README
    DocumentReaders readers = DocumentReaders.discovered();
    Reading<Plan> plan = PlanReader.read(readers.read(Source.of(file)), PlanId.of("STP-2025-08"));
    plan.doubts().forEach(doubt -> log.println("Not sure: " + doubt.why().vietnamese()));

    Dossier dossier =
        Dossier.of(plan)
            .on(LocalDate.of(2025, 3, 1))
            .with(ShippedData.regulations())
            .with(ShippedData.issuers());
    Assessment assessment = RuleSet.discovered().assess(dossier);
    for (Finding finding : assessment.findings(Verdict.FAIL)) {
      log.println(finding.ruleId() + ": " + finding.message().vietnamese());
    }

    Schema.migrate(dataSource);
    Plans plans = new JdbcPlans(dataSource);
    plans.save(plan.value(), 0);
    new JdbcAssessments(dataSource).save(assessment);
    for (StoredPlan found : plans.citing(DocumentNumber.parse("30/2020/NĐ-CP"))) {
      log.println(found.plan().id() + " version " + found.version());
    }

    Scheduler scheduler = new Scheduler(ReportingWindows.DECREE_09_2019, ShippedData.calendar());
    Schedule schedule = scheduler.schedule(plan.value(), 2025);
    try (OutputStream out = Files.newOutputStream(csv)) {
      Exporters.discovered().require("csv", Schedule.class).export(schedule, out);
    }
    // end
  }

  private static String compiledCode() throws IOException {
    Path source = Path.of("src/test/java/org/tuanthu/cli/ReadmeTest.java");
    return between(Files.readString(source), "    // README\n", "    // end\n").indent(-4);
  }

  private static String shownCode() throws IOException {
    return between(Files.readString(Path.of("..", "README.md")), "```java\n", "```\n");
  }

  private static String between(String text, String start, String end) {
    assertThat(text).contains(List.of(start, end));
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
