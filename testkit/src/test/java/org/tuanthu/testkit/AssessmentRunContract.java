package org.tuanthu.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;

/** What exporters of runs have in common. */
abstract class AssessmentRunContract implements ExporterContract<AssessmentRun> {

  @Override
  public List<AssessmentRun> samples() {
    RuleSet rules = RuleSet.discovered(getClass().getClassLoader());
    List<AssessedPlan> plans =
        SampleDossiers.dossiers()
            .map(d -> new AssessedPlan("kế hoạch.txt", d.reading(), rules.assess(d)))
            .toList();
    return List.of(
        new AssessmentRun(rules, plans),
        AssessmentRun.of(rules, plans.get(0)),
        AssessmentRun.of(RuleSet.of(List.of()), plans.get(2)),
        new AssessmentRun(rules, List.of()));
  }

  @Override
  public List<String> elements(AssessmentRun run) {
    return run.findings().stream().flatMap(this::words).map(this::escaped).distinct().toList();
  }

  /** What must be written of a finding. */
  Stream<String> words(Finding finding) {
    return Stream.of(
        finding.ruleId(),
        finding.message().vietnamese(),
        finding.basis().article(),
        finding.nextStep().vietnamese());
  }

  /** The words as the format writes them. */
  abstract String escaped(String words);

  @Override
  public List<AssessmentRun> unwritable() {
    return List.of();
  }
}
