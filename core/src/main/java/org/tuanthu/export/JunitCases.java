package org.tuanthu.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.FindingWords;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Origins;
import org.tuanthu.export.JunitCase.Result;

/** Makes one case of all findings of a rule: the gravest decides. */
final class JunitCases {
  private static final int SHOWN_PLACES = 20;

  private final RuleSet rules;
  private final FindingWords words;
  private final boolean strict;

  JunitCases(RuleSet rules, Origins origins, boolean strict) {
    this.rules = rules;
    this.words = new FindingWords(origins, Locale.ROOT);
    this.strict = strict;
  }

  JunitCase of(String ruleId, List<Finding> findings) {
    List<Finding> failing = only(findings, this::fails);
    if (!failing.isEmpty()) {
      return made(ruleId, Result.FAILURE, failing);
    }
    List<Finding> open = only(findings, finding -> finding.verdict().isOpen());
    if (!open.isEmpty()) {
      return made(ruleId, Result.SKIPPED, open);
    }
    boolean judged = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.PASS);
    return made(ruleId, judged ? Result.PASSED : Result.SKIPPED, findings);
  }

  JunitCase of(Assessment.Fault fault) {
    String problem = fault.problem();
    int colon = problem.indexOf(':');
    String type = colon < 0 ? problem : problem.substring(0, colon);
    return new JunitCase(
        group(fault.ruleId()), name(fault.ruleId()), Result.ERROR, type, problem, problem);
  }

  private boolean fails(Finding finding) {
    return finding.counts() && (strict || finding.verdict() == Verdict.FAIL);
  }

  private static List<Finding> only(List<Finding> findings, Predicate<Finding> which) {
    return findings.stream().filter(which).toList();
  }

  private JunitCase made(String ruleId, Result result, List<Finding> findings) {
    String message =
        findings.stream().map(JunitCases::message).distinct().collect(Collectors.joining("; "));
    String text = findings.stream().map(this::text).collect(Collectors.joining("\n\n"));
    String type = findings.get(0).severity().name();
    return new JunitCase(group(ruleId), name(ruleId), result, type, message, text);
  }

  private static String message(Finding finding) {
    String words = finding.message().vietnamese();
    if (finding.isWaived()) {
      return "được miễn trừ: " + words;
    }
    if (finding.known()) {
      return "đã biết: " + words;
    }
    return finding.verdict().isFirm()
        ? words
        : finding.verdict().label().vietnamese() + ": " + words;
  }

  private String text(Finding finding) {
    return finding.message().vietnamese()
        + "\nVị trí: "
        + words.subject(finding.subject(), SHOWN_PLACES)
        + "\nCăn cứ: "
        + words.basis(finding.basis())
        + "\nViệc cần làm: "
        + finding.nextStep().vietnamese();
  }

  private String name(String ruleId) {
    return rules.find(ruleId).map(rule -> ruleId + " " + rule.title().vietnamese()).orElse(ruleId);
  }

  private static String group(String ruleId) {
    return ruleId.substring(0, ruleId.indexOf('-'));
  }
}
