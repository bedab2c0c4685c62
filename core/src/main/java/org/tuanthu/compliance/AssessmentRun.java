package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one run of the rules found (kết quả một lượt đánh giá), in one plan or several: the value of
 * exporters that report findings.
 *
 * @param rules those that were asked, or none when they are not at hand any more
 * @param plans each with its findings, in the order in which they were judged
 */
public record AssessmentRun(RuleSet rules, List<AssessedPlan> plans) {

  public AssessmentRun {
    plans = ImmutableList.copyOf(plans);
  }

  /** Of one plan. */
  public static AssessmentRun of(RuleSet rules, AssessedPlan plan) {
    return new AssessmentRun(rules, List.of(plan));
  }

  /** The findings of all plans, plan by plan. */
  public List<Finding> findings() {
    return plans.stream()
        .flatMap(plan -> plan.assessment().findings().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The ids of the rules that found something or broke, sorted. */
  public Set<String> ruleIds() {
    return plans.stream()
        .map(AssessedPlan::assessment)
        .flatMap(
            assessment ->
                Stream.concat(
                    assessment.findings().stream().map(Finding::ruleId),
                    assessment.faults().stream().map(Assessment.Fault::ruleId)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
