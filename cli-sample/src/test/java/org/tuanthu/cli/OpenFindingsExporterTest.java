package org.tuanthu.cli;

import java.util.List;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.export.Exporter;
import org.tuanthu.testkit.ExporterContract;
import org.tuanthu.testkit.PlanFixture;

// guide: contract
class OpenFindingsExporterTest implements ExporterContract<AssessmentRun> {

  @Override
  public Exporter<AssessmentRun> exporter() {
    return new OpenFindingsExporter();
  }

  @Override
  public List<AssessmentRun> samples() {
    Dossier dossier = PlanFixture.correct().number("7/KH-STC").closing("Hết.").dossier();
    RuleSet rules = RuleSet.discovered();
    AssessedPlan plan = new AssessedPlan("a.txt", dossier.reading(), rules.assess(dossier));
    return List.of(AssessmentRun.of(rules, plan));
  }

  @Override
  public List<String> elements(AssessmentRun run) {
    return run.findings().stream()
        .filter(Finding::counts)
        .map(f -> f.message().vietnamese())
        .toList();
  }

  @Override
  public List<AssessmentRun> unwritable() {
    return List.of();
  }
}
// end
