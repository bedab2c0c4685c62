package org.tuanthu.json;

import org.tuanthu.compliance.Baseline;
import org.tuanthu.compliance.Fingerprint;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.plan.PlanId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Baselines (mốc phát hiện đã biết) as JSON, after {@code baseline.schema.json}: sorted, the same
 * one gives the same text.
 */
public final class BaselineJson {

  private BaselineJson() {}

  /** The baseline as a text that ends with a line feed. */
  public static String write(Baseline baseline) {
    ObjectNode root = PrintedJson.object().put("version", 1);
    ArrayNode findings = root.putArray("findings");
    for (Baseline.Entry entry : baseline.entries()) {
      ObjectNode row = findings.addObject();
      row.put("plan", entry.plan().value())
          .put("rule", entry.fingerprint().ruleId())
          .put("verdict", entry.verdict().name())
          .put("place", entry.fingerprint().place());
      if (!entry.fingerprint().quotation().isEmpty()) {
        row.put("quotation", entry.fingerprint().quotation());
      }
    }
    return PrintedJson.indented(root) + "\n";
  }

  /**
   * The baseline of a file.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static Baseline read(Source source) {
    return DataFile.readText(source, BaselineJson::read);
  }

  /**
   * The baseline of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static Baseline read(String json) {
    return new Baseline(
        JsonAt.parse(json).form(1, "version", "findings").rows("findings", BaselineJson::entry));
  }

  private static Baseline.Entry entry(JsonAt row) {
    row.only("plan", "rule", "verdict", "place", "quotation");
    return new Baseline.Entry(
        PlanId.of(row.text("plan")),
        row.constant("verdict", Verdict.class),
        new Fingerprint(
            row.text("rule"),
            row.text("place"),
            row.optional("quotation").map(JsonAt::text).orElse("")));
  }
}
