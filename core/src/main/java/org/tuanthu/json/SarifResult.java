package org.tuanthu.json;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Fingerprint;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.compliance.Waiver;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finding as a result.
 *
 * @param fingerprints of the finding
 */
record SarifResult(Finding finding, SarifLocation location, List<Fingerprint> fingerprints) {

  /**
   * The result object.
   *
   * @param ruleIndex of its rule
   * @param compared whether the run was compared with a baseline
   */
  ObjectNode tree(int ruleIndex, boolean compared) {
    ObjectNode tree =
        PrintedJson.object()
            .put("ruleId", finding.ruleId())
            .put("ruleIndex", ruleIndex)
            .put("kind", kind(finding.verdict()));
    if (finding.verdict() == Verdict.FAIL) {
      tree.put("level", SarifRule.level(finding.severity()));
    }
    tree.set("message", SarifText.message(finding.message().vietnamese()));
    tree.set("locations", location.of(finding.subject()));
    tree.putObject("partialFingerprints").put("tuanthuFinding/v1", fingerprint());
    ArrayNode suppressions = tree.putArray("suppressions");
    finding.waivers().stream().distinct().forEach(w -> suppression(suppressions.addObject(), w));
    if (compared) {
      tree.put("baselineState", finding.known() ? "unchanged" : "new");
    }
    properties(tree.putObject("properties"));
    return tree;
  }

  private static String kind(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "pass";
      case FAIL -> "fail";
      case NOT_APPLICABLE -> "notApplicable";
      case UNDETERMINED -> "open";
      case NEEDS_REVIEW -> "review";
    };
  }

  /** The same as long as rule, places and the words there are, in any order. */
  private String fingerprint() {
    String all =
        fingerprints.stream()
            .sorted()
            .map(one -> one.ruleId() + '\t' + one.place() + '\t' + one.quotation())
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
  }

  private static void suppression(ObjectNode suppression, Waiver waiver) {
    suppression
        .put("kind", "external")
        .put("status", "accepted")
        .put("justification", waiver.reason());
    suppression.set("properties", FindingTree.waiver(waiver));
  }

  private void properties(ObjectNode properties) {
    properties.put("verdict", finding.verdict().name()).put("severity", finding.severity().name());
    properties.put("messageEnglish", finding.message().english());
    properties.put("article", finding.basis().article());
    properties.set("basis", FindingTree.basis(finding.basis()));
    properties.set("nextStep", FindingTree.message(finding.nextStep()));
    properties.set("inputs", FindingTree.inputs(finding));
    properties
        .put("ruleVersion", finding.ruleVersion())
        .put("asOf", finding.asOf().toString())
        .put("counts", finding.counts());
  }
}
