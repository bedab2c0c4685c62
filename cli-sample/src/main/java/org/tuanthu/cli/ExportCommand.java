package org.tuanthu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu export}: writes a document in another format. */
@Command(
    name = "export",
    description = "Xuất văn bản, ví dụ thành tệp Word theo thể thức Nghị định 30/2020/NĐ-CP.")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "FILE", description = "Tệp .txt, .docx hoặc .pdf.")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "Định dạng: docx (Word), task-list (danh sách việc), ...")
  private String format = "docx";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "Tệp được ghi; chỉ thay khi đã ghi xong.")
  private String output = "";

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Plan plan = new PlanFiles().read(terminal.file(file)).value();
    Path target = terminal.file(output);
    write(plan, format, target);
    terminal.out().println(target);
    return ExitCode.FINE;
  }

  /** Writes the plan, by an exporter of plans or else of documents. */
  static void write(Plan plan, String format, Path target) {
    Exporters exporters = Exporters.discovered();
    Optional<Exporter<Plan>> ofPlan = exporters.find(format, Plan.class);
    if (ofPlan.isPresent()) {
      SafeFile.write(target, out -> ofPlan.get().export(plan, out));
      return;
    }
    try {
      Exporter<AdministrativeDocument> ofDocument =
          exporters.require(format, AdministrativeDocument.class);
      SafeFile.write(target, out -> ofDocument.export(plan.document(), out));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("--to " + format, String.valueOf(e.getMessage()), e);
    }
  }
}
