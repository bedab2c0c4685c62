package org.tuanthu.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Baseline;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Waivers;
import org.tuanthu.compliance.Waivers.Waived;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Source;
import org.tuanthu.json.BaselineJson;
import org.tuanthu.json.WaiversJson;

/** The findings of one run that do not count: those waived, and those known from before. */
final class Exemptions {
  private static final int SHOWN = 60;

  private final Terminal terminal;
  private final ExemptionOptions options;
  private final Optional<Waivers> waivers;
  private final Baseline before;
  private final List<Waived> waived = new ArrayList<>();
  private Baseline after;
  private boolean gone;

  /**
   * Reads the files.
   *
   * @throws org.tuanthu.document.UnreadableDocumentException if one has another form
   * @throws UnusableInputException if a waiver is of an unknown rule
   */
  Exemptions(Terminal terminal, ExemptionOptions options, RuleSet rules) {
    this.terminal = terminal;
    this.options = options;
    this.waivers =
        Optional.ofNullable(options.waivers)
            .map(file -> WaiversJson.read(Source.of(terminal.file(file))));
    this.before = baselineFile().map(this::baseline).orElse(Baseline.EMPTY);
    this.after = before;
    waivers.ifPresent(all -> refusing(() -> all.requireKnown(rules)));
  }

  /** The assessment with waived and known findings marked. */
  Assessment mark(Assessment assessment, AdministrativeDocument document) {
    Assessment marked = waivers.isPresent() ? waive(assessment, document) : assessment;
    if (options.baseline == null) {
      return marked;
    }
    after = after.with(marked, document);
    Baseline.Compared compared = before.compare(marked, document);
    compared.gone().forEach(this::tell);
    return compared.assessment();
  }

  /**
   * Whether the files may be found wrong when all plans are judged, and nothing is to be printed.
   */
  boolean mayRefuse() {
    return waivers.isPresent();
  }

  /**
   * Ends the judgement of all plans.
   *
   * @throws UnusableInputException if a waiver matches nothing
   */
  void requireUsed() {
    waivers.ifPresent(all -> refusing(() -> all.requireUsed(waived)));
  }

  /**
   * What the findings of the plans tell the caller, given what they would tell without a baseline.
   */
  int end(int code) {
    if (isUpdate()) {
      Path file = baselineFile().orElseThrow();
      byte[] text = BaselineJson.write(after).getBytes(StandardCharsets.UTF_8);
      SafeFile.write(file, out -> out.write(text));
      return code == ExitCode.FINDINGS ? ExitCode.FINE : code;
    }
    boolean strict = options.baseline != null && options.baseline.strict;
    return strict && gone ? Math.max(code, ExitCode.FINDINGS) : code;
  }

  private Assessment waive(Assessment assessment, AdministrativeDocument document) {
    Waived result = waivers.orElseThrow().apply(assessment, document);
    waived.add(result);
    return result.assessment();
  }

  private Optional<Path> baselineFile() {
    return Optional.ofNullable(options.baseline).map(baseline -> terminal.file(baseline.file));
  }

  /** A file that is to be written need not be there. */
  private Baseline baseline(Path file) {
    return isUpdate() && Files.notExists(file)
        ? Baseline.EMPTY
        : BaselineJson.read(Source.of(file));
  }

  private boolean isUpdate() {
    return options.baseline != null && options.baseline.update;
  }

  private void tell(Baseline.Entry entry) {
    gone = true;
    String words = entry.fingerprint().quotation();
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    terminal.complain(
        entry.plan()
            + ": "
            + entry.fingerprint().ruleId()
            + " at "
            + entry.fingerprint().place()
            + (shown.isEmpty() ? "" : " ('" + shown + "')")
            + " is gone"
            + (isUpdate() ? "" : ", --update-baseline takes it out of the baseline"));
  }

  private void refusing(Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(
          String.valueOf(options.waivers), String.valueOf(e.getMessage()), e);
    }
  }
}
