package org.tuanthu.json;

import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
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
   *  "findings": [{"rule", "severity", "verdict", "places": [{"part", "section", "line", "column"}],
   *                "message": {"vi", "en"}, "basis": {"article", "confidence"},
   *                "nextStep": {"vi", "en"}}],
   *  "faults": [{"rule", "problem"}]}
   * }</pre>
   *
   * @param origins where the places came from; {@link Origins#NONE} gives null for every line
   */
  public static String print(Assessment assessment, Origins origins) {
    ObjectNode root = PrintedJson.object().put("version", ReadingJson.VERSION);
    root.put("plan", assessment.plan().value()).put("asOf", assessment.asOf().toString());
    ArrayNode findings = root.putArray("findings");
    assessment.findings().forEach(f -> finding(findings.addObject(), f, origins));
    ArrayNode faults = root.putArray("faults");
    assessment
        .faults()
        .forEach(f -> faults.addObject().put("rule", f.ruleId()).put("problem", f.problem()));
    return PrintedJson.indented(root);
  }

  private static void finding(ObjectNode found, Finding finding, Origins origins) {
    found
        .put("rule", finding.ruleId())
        .put("severity", finding.severity().name())
        .put("verdict", finding.verdict().name());
    ArrayNode places = found.putArray("places");
    for (Place place : finding.places()) {
      ObjectNode node = places.addObject();
      node.put("part", place.part().name()).put("section", place.section());
      PrintedJson.putOrigin(node, origins, place);
    }
    found
        .putObject("message")
        .put("vi", finding.message().vietnamese())
        .put("en", finding.message().english());
    found
        .putObject("basis")
        .put("article", finding.basis().article())
        .put("confidence", finding.basis().confidence().name());
    found
        .putObject("nextStep")
        .put("vi", finding.nextStep().vietnamese())
        .put("en", finding.nextStep().english());
  }
}
