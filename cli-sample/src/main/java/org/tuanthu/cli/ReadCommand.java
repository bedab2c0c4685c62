package org.tuanthu.cli;

import java.util.concurrent.Callable;
import org.tuanthu.document.Reading;
import org.tuanthu.json.ReadingJson;
import org.tuanthu.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu read}: prints a document as it was understood. */
@Command(name = "read", description = "In nội dung văn bản như chương trình hiểu.")
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "FILE", description = "Tệp .txt, .docx hoặc .pdf.")
  private String file = "";

  @Option(names = "--format", paramLabel = "text|json", description = "Dạng in (mặc định text).")
  private PrintFormat format = PrintFormat.TEXT;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Reading<Plan> plan = new PlanFiles().read(terminal.file(file));
    terminal
        .out()
        .print(
            format == PrintFormat.JSON
                ? ReadingJson.write(plan) + "\n"
                : ReadingText.of(plan, options.locale()));
    return ExitCode.FINE;
  }
}
