package org.tuanthu.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.export.AssessmentCsv;
import org.tuanthu.export.Exporter;

class AssessmentCsvContractTest implements ExporterContract<Assessment> {

  @Override
  public Exporter<Assessment> exporter() {
    return new AssessmentCsv();
  }

  @Override
  public List<Assessment> samples() {
    RuleSet rules = RuleSet.discovered(getClass().getClassLoader());
    return SampleDossiers.dossiers().map(rules::assess).toList();
  }

  @Override
  public List<String> elements(Assessment assessment) {
    return assessment.findings().stream().flatMap(AssessmentCsvContractTest::cells).toList();
  }

  private static Stream<String> cells(Finding finding) {
    return Stream.of(
        finding.ruleId() + "," + finding.severity() + "," + finding.verdict() + ",",
        quoted(finding.message().vietnamese()),
        quoted(finding.basis().article()),
        quoted(finding.nextStep().vietnamese()));
  }

  private static String quoted(String cell) {
    return cell.replace("\"", "\"\"");
  }

  @Override
  public List<Assessment> unwritable() {
    return List.of();
  }
}
