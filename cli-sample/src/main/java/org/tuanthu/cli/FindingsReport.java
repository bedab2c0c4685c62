package org.tuanthu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentWriter;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;

/** Findings printed, or written to a file, and as a paper beside if one is wished. */
final class FindingsReport implements Findings {
  private final Terminal terminal;
  private final Findings findings;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Optional<PrintStream> buffer;
  private final Optional<Path> output;
  private final Optional<Path> paper;
  private Optional<AssessedPlan> last = Optional.empty();

  /**
   * A report.
   *
   * @param options where to
   * @param form makes what prints the findings on the terminal that is given to it
   */
  FindingsReport(Terminal terminal, ReportOptions options, Function<Terminal, Findings> form) {
    this.terminal = terminal;
    this.output = file(options.output);
    this.paper = file(options.annex);
    this.buffer = output.map(file -> new PrintStream(written, false, StandardCharsets.UTF_8));
    this.findings = form.apply(buffer.map(terminal::into).orElse(terminal));
  }

  @Override
  public void add(AssessedPlan plan) {
    findings.add(plan);
    last = Optional.of(plan);
  }

  @Override
  public void end() {
    findings.end();
    buffer.ifPresent(PrintStream::flush);
    if (last.isPresent()) {
      output.ifPresent(file -> SafeFile.write(file, written::writeTo));
      paper.ifPresent(file -> write(last.get(), file));
    }
  }

  private static void write(AssessedPlan plan, Path file) {
    String name = String.valueOf(file.getFileName());
    String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    AdministrativeDocument report =
        AssessmentWriter.write(plan, AdministrativeDocument.builder().build());
    Exporter<AdministrativeDocument> exporter =
        Exporters.discovered()
            .find(format, AdministrativeDocument.class)
            .orElseThrow(
                () ->
                    new UnusableInputException(
                        file.toString(), "cannot be written, expected e.g. OUT.docx"));
    SafeFile.write(file, out -> exporter.export(report, out));
  }

  private Optional<Path> file(@Nullable String name) {
    return Optional.ofNullable(name).map(terminal::file);
  }
}
