package org.tuanthu.testkit;

import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.export.Exporter;
import org.tuanthu.json.SarifExporter;

class SarifContractTest extends AssessmentRunContract {

  @Override
  public Exporter<AssessmentRun> exporter() {
    return new SarifExporter();
  }

  @Override
  String escaped(String words) {
    return words.replace("{", "{{").replace("}", "}}").replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
