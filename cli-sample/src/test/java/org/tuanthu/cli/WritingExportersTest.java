package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.AssessmentWriter;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;

/** The code of docs/writing-exporters.md is the code of these tests, and runs. */
class WritingExportersTest {
  private static final Path GUIDE = Path.of("..", "docs", "writing-exporters.md");
  private static final Path CODE = Path.of("src", "test", "java", "org", "tuanthu", "cli");

  @TempDir private Path folder;

  @Test
  void the_guide_shows_the_code_that_is_compiled_and_run() throws IOException {
    assertThat(blocks())
        .containsExactly(
            part("OpenFindingsExporter", "exporter", 0),
            part("OpenFindingsExporterTest", "contract", 0),
            part("WritingExportersTest", "report", -4),
            part("WritingExportersTest", "paper", -4));
  }

  @Test
  void an_exporter_is_found_by_its_line_and_used_by_the_command() throws IOException {
    Samples.planIn(folder, "a.txt");

    Run run =
        Extra.provider(
            Exporter.class,
            OpenFindingsExporter.class,
            () -> Run.in(folder, "check", "a.txt", "--format", "open-list"));

    assertThat(run.out()).contains("a.txt\tLEGAL-001\tNghị định số 09/2019/NĐ-CP: ");
    assertThat(GUIDE).content().contains("`META-INF/services/" + Exporter.class.getName() + "`");
  }

  @Test
  void findings_are_reported_and_written_as_a_paper() throws IOException {
    ByteArrayOutputStream sarif = new ByteArrayOutputStream();
    ByteArrayOutputStream word = new ByteArrayOutputStream();

    report(Samples.planIn(folder, "a.txt"), AdministrativeDocument.builder().build(), sarif, word);

    assertThat(sarif.toString(StandardCharsets.UTF_8)).contains("\"ruleId\" : \"LEGAL-001\"");
    assertThat(word.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
  }

  private static void report(
      Path file, AdministrativeDocument letterhead, OutputStream out, OutputStream word)
      throws IOException {
    // guide: report
    DocumentReaders readers = DocumentReaders.discovered();
    RuleSet rules = RuleSet.discovered();
    Reading<Plan> plan = PlanReader.read(readers.read(Source.of(file)), PlanId.of("KH-07"));
    Dossier dossier = Dossier.of(plan).on(LocalDate.of(2025, 3, 1));
    AssessedPlan assessed = new AssessedPlan(file.toString(), plan, rules.assess(dossier));
    AssessmentRun run = AssessmentRun.of(rules, assessed);
    Exporters.discovered().require("sarif", AssessmentRun.class).export(run, out);
    // end

    // guide: paper
    AdministrativeDocument report = AssessmentWriter.write(assessed, letterhead);
    Exporters.discovered().require("docx", AdministrativeDocument.class).export(report, word);
    // end
  }

  private static List<String> blocks() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> blocks = new ArrayList<>();
    int at = guide.indexOf("```java\n");
    while (at >= 0) {
      int end = guide.indexOf("```\n", at + 8);
      blocks.add(guide.substring(at + 8, end));
      at = guide.indexOf("```java\n", end);
    }
    return blocks;
  }

  private static String part(String file, String name, int indent) throws IOException {
    String code = Files.readString(CODE.resolve(file + ".java"));
    String start = "// guide: " + name + "\n";
    int from = code.indexOf(start) + start.length();
    String part = code.substring(from, code.indexOf("// end", from));
    return part.substring(0, part.lastIndexOf('\n') + 1).indent(indent);
  }
}
