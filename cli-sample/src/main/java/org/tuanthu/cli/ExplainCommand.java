package org.tuanthu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tuanthu explain}: says what a rule asks for, on what it rests, and shows examples. */
@Command(
    name = "explain",
    description = "Giải thích quy tắc: nội dung, phạm vi, căn cứ, ví dụ đạt và không đạt.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "RULE-ID",
      description = "Mã quy tắc, ví dụ LEGAL-003; không ghi thì in danh sách.")
  private List<String> ids = new ArrayList<>();

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleSet rules = RuleSet.discovered();
    RuleText text = new RuleText(options.locale());
    if (ids.isEmpty()) {
      rules.rules().forEach(text::list);
    } else {
      ids.stream().map(id -> rule(rules, id)).toList().forEach(text::explain);
    }
    terminal.out().print(text);
    return ExitCode.FINE;
  }

  private static ComplianceRule rule(RuleSet rules, String id) {
    return rules
        .find(id.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> new UnusableInputException(id, "is no rule; tuanthu explain lists all rules"));
  }
}
