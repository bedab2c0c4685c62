package org.tuanthu.testkit;

import java.util.stream.Stream;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.JunitExporter;

class JunitContractTest extends AssessmentRunContract {

  @Override
  public Exporter<AssessmentRun> exporter() {
    return new JunitExporter();
  }

  /** A case that did not fail has its words alone. */
  @Override
  Stream<String> words(Finding finding) {
    if (finding.verdict() == Verdict.FAIL) {
      return super.words(finding);
    }
    return Stream.of(finding.ruleId());
  }

  @Override
  String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
