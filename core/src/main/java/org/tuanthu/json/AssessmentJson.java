package org.tuanthu.json;

import java.util.List;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Origins;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON forms of an assessment: one for stores, one for people and other programs. */
public final class AssessmentJson {

  private AssessmentJson() {}

  /** The assessment as one line of JSON without loss; the same one gives the same text. */
  public static String write(Assessment assessment) {
    return DomainMapper.LOSSLESS.writeValueAsString(assessment);
  }

  /**
   * The assessment of such a text.
   *
   * @throws IllegalArgumentException if the text is no assessment in that form
   */
  public static Assessment read(String json) {
    return DomainMapper.read(json, Assessment.class, "an assessment");
  }

  /**
   * The form that {@code tuanthu check --format json} prints for one plan ({@link JsonForm#CHECK}):
   *
   * <pre>{@code
   * {"version": 1, "plan": "STP-2025-08", "asOf": "2025-03-01",
   *  "totals": {"all": {"FAIL", …}, "counting": {"FAIL", …}},
   *  "findings": [{"rule", "ruleVersion", "severity", "verdict", "asOf",
   *                "places": [{"part", "section", "line", "column"}], "obligation", "unit",
   *                "message": {"vi", "en"}, "inputs": [{"key", "label", "value"}],
   *                "basis": {"article", "confidence", "from", "to"}, "nextStep": {"vi", "en"},
   *                "waivers": […], "known", "counts"}],
   *  "faults": [{"rule", "problem"}]}
   * }</pre>
   *
   * @param origins where the places came from; {@link Origins#NONE} gives null for every line
   */
  public static String print(Assessment assessment, Origins origins) {
    ObjectNode root = PrintedJson.object().put("version", ReadingJson.VERSION);
    root.put("plan", assessment.plan().value()).put("asOf", assessment.asOf().toString());
    ObjectNode totals = root.putObject("totals");
    totals(totals.putObject("all"), assessment.findings());
    totals(totals.putObject("counting"), assessment.counting());
    ArrayNode findings = root.putArray("findings");
    assessment.findings().forEach(f -> findings.add(FindingTree.of(f, origins)));
    ArrayNode faults = root.putArray("faults");
    assessment
        .faults()
        .forEach(f -> faults.addObject().put("rule", f.ruleId()).put("problem", f.problem()));
    return PrintedJson.indented(root);
  }

  private static void totals(ObjectNode node, List<Finding> findings) {
    for (Verdict verdict : Verdict.values()) {
      node.put(verdict.name(), findings.stream().filter(f -> f.verdict() == verdict).count());
    }
  }
}
