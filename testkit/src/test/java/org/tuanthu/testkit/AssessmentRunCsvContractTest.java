package org.tuanthu.testkit;

import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.export.AssessmentRunCsv;
import org.tuanthu.export.Exporter;

class AssessmentRunCsvContractTest extends AssessmentRunContract {

  @Override
  public Exporter<AssessmentRun> exporter() {
    return new AssessmentRunCsv();
  }

  @Override
  String escaped(String words) {
    return words.replace("\"", "\"\"");
  }
}
