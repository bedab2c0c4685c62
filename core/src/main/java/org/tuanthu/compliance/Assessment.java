package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tuanthu.plan.PlanId;

/**
 * The result of judging a dossier (kết quả đánh giá).
 *
 * @param plan which plan
 * @param asOf at which date
 * @param findings of all rules, by rule id, then in the order of the document
 * @param faults rules that broke; their findings are missing
 */
public record Assessment(PlanId plan, LocalDate asOf, List<Finding> findings, List<Fault> faults) {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparingInt((Finding f) -> Verdict.GRAVEST_FIRST.indexOf(f.verdict()))
          .thenComparing(Finding::severity);

  public Assessment {
    findings = ImmutableList.copyOf(findings);
    faults = ImmutableList.copyOf(faults);
  }

  /** The findings of that verdict, in the same order. */
  public List<Finding> findings(Verdict verdict) {
    return findings.stream()
        .filter(finding -> finding.verdict() == verdict)
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings that ask for something and are neither waived nor known, in the same order. */
  public List<Finding> counting() {
    return findings.stream().filter(Finding::counts).collect(ImmutableList.toImmutableList());
  }

  /** All findings by verdict and severity, the gravest first, else in the same order. */
  public List<Finding> gravestFirst() {
    return findings.stream().sorted(GRAVEST_FIRST).collect(ImmutableList.toImmutableList());
  }

  /** Whether the rule of that id broke, so that its findings are missing. */
  boolean lacks(String ruleId) {
    return faults.stream().anyMatch(fault -> fault.ruleId().equals(ruleId));
  }

  /** The same assessment with those findings. */
  Assessment with(List<Finding> others) {
    return new Assessment(plan, asOf, others, faults);
  }

  /**
   * A rule that threw an exception: a fault of the software, not of the plan.
   *
   * @param ruleId the rule
   * @param problem the exception's class and message
   */
  public record Fault(String ruleId, String problem) {}
}
