package org.tuanthu.testkit;

import java.util.stream.Stream;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.MarkdownExporter;

class MarkdownContractTest extends AssessmentRunContract {

  @Override
  public Exporter<AssessmentRun> exporter() {
    return new MarkdownExporter();
  }

  /** What passed is one line. */
  @Override
  Stream<String> words(Finding finding) {
    return finding.verdict().isOpen()
        ? super.words(finding)
        : Stream.of(finding.ruleId(), finding.message().vietnamese());
  }

  @Override
  String escaped(String words) {
    return words.replaceAll("[\\\\`*_\\[\\]<>#|~&!$]", "\\\\$0");
  }
}
