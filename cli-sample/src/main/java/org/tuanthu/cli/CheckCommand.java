package org.tuanthu.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Reading;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.export.JunitExporter;
import org.tuanthu.export.MarkdownExporter;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.regulation.RegisterMerge.Conflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu check}: judges documents by all rules at hand. */
@Command(
    name = "check",
    description = "Kiểm tra văn bản theo các quy tắc tuân thủ, in các phát hiện.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final PlanFiles plans = new PlanFiles();

  @Mixin private CommandOptions options = new CommandOptions();

  @Mixin private UnitsOptions units = new UnitsOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tệp .txt, .docx hoặc .pdf.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description = "Ngày đánh giá, ví dụ 2024-07-20 (mặc định hôm nay).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--regulations",
      paramLabel = "FILE",
      description = "Danh mục văn bản của đơn vị (JSON, CSV), được ưu tiên hơn danh mục kèm theo.")
  private @Nullable String regulations;

  @Option(
      names = "--regime",
      paramLabel = "FILE",
      description = "Quy chế báo cáo của đơn vị (JSON), dùng khi kế hoạch không nêu thời hạn.")
  private @Nullable String regime;

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--all", description = "In cả những quy tắc đạt hoặc không áp dụng.")
  private boolean all;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|notice",
      description = "Mã thoát 1 khi có phát hiện không đạt từ mức này trở lên (mặc định notice).")
  private Severity failOn = Severity.NOTICE;

  @Option(
      names = "--explain",
      description = "In thêm dữ kiện, cách xét và phiên bản quy tắc của từng phát hiện.")
  private boolean explain;

  @Mixin private ExemptionOptions exemptions = new ExemptionOptions();

  @Option(
      names = "--strict",
      description = "Tính cả những phát hiện chưa đủ căn cứ và cần người đánh giá.")
  private boolean strict;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (report.annex != null && files.size() > 1) {
      throw new UnusableInputException("--annex", "takes one FILE, got " + files.size());
    }
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(terminal.clock()));
    Facts facts = Facts.of(file(regulations), units.register(terminal), file(regime));
    facts.conflicts().forEach(this::warn);
    RuleSet rules = RuleSet.discovered();
    Exemptions exempt = new Exemptions(terminal, exemptions, rules);
    Findings findings = findings(day, rules);
    List<AssessedPlan> held = new ArrayList<>();
    int code = ExitCode.FINE;
    for (String file : files) {
      try {
        Reading<Plan> plan = read(file);
        Assessment assessment = rules.assess(facts.dossier(plan, day));
        held.add(new AssessedPlan(file, plan, exempt.mark(assessment, plan.value().document())));
      } catch (UnreadableDocumentException | UnusableInputException | InvalidPathException e) {
        terminal.complain(e);
        code = Math.max(code, ExitCode.UNUSABLE);
      }
      if (!exempt.mayRefuse()) {
        code = Math.max(code, print(held, findings));
      }
    }
    exempt.requireUsed();
    code = Math.max(code, print(held, findings));
    findings.end();
    return exempt.end(code);
  }

  /** Prints what is held and says what it tells the caller; nothing is held any more. */
  private int print(List<AssessedPlan> held, Findings findings) {
    Threshold threshold = new Threshold(failOn, strict);
    int code = ExitCode.FINE;
    for (AssessedPlan judged : held) {
      findings.add(judged);
      judged.assessment().faults().forEach(fault -> complain(judged.source(), fault));
      code = Math.max(code, threshold.exitCode(judged.assessment()));
    }
    held.clear();
    return code;
  }

  private Optional<Path> file(@Nullable String name) {
    return Optional.ofNullable(name).map(terminal::file);
  }

  /**
   * A plan is identified by its file as it was named, as two folders may have files of one name.
   */
  private Reading<Plan> read(String file) {
    return plans.read(terminal.file(file), PlanId.of(file));
  }

  private Findings findings(LocalDate day, RuleSet rules) {
    return new FindingsReport(terminal, report, paper -> findings(paper, day, rules));
  }

  private Findings findings(Terminal paper, LocalDate day, RuleSet rules) {
    return switch (report.format.toLowerCase(Locale.ROOT)) {
      case "text" ->
          new FindingsText(
              paper,
              day,
              all,
              new FindingText(
                  options.locale(),
                  paper.colour(),
                  explain ? Optional.of(rules) : Optional.empty()));
      case "json" -> new FindingsJson(paper, files.size() > 1);
      default -> new FindingsExport(paper, exporter(), rules);
    };
  }

  private Exporter<AssessmentRun> exporter() {
    String format = report.format.toLowerCase(Locale.ROOT);
    if (format.equals("md")) {
      return new MarkdownExporter(options.locale());
    }
    if (format.equals("junit") && strict) {
      return JunitExporter.strict();
    }
    try {
      return Exporters.discovered().require(format, AssessmentRun.class);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(
          "--format " + report.format, e.getMessage() + ", besides text and json", e);
    }
  }

  private void complain(String file, Assessment.Fault fault) {
    terminal.complain(file + ": internal fault of rule " + fault.ruleId() + ": " + fault.problem());
  }

  private void warn(Conflict conflict) {
    terminal.complain(ConflictText.of(String.valueOf(regulations), conflict));
  }
}
