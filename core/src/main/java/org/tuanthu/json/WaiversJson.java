package org.tuanthu.json;

import org.tuanthu.compliance.Waiver;
import org.tuanthu.compliance.Waivers;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.plan.PlanId;

/** Waivers (danh mục miễn trừ) as JSON, after {@code waivers.schema.json}. */
public final class WaiversJson {

  private WaiversJson() {}

  /**
   * The waivers of a file.
   *
   * @throws UnreadableDocumentException if it has another form, or two rows waive the same thing on
   *     one day; the message says in which rows, and nothing is loaded
   */
  public static Waivers read(Source source) {
    return DataFile.readText(source, WaiversJson::read);
  }

  /**
   * The waivers of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static Waivers read(String json) {
    return Waivers.of(
        JsonAt.parse(json).form(1, "version", "waivers").rows("waivers", WaiversJson::waiver));
  }

  private static Waiver waiver(JsonAt row) {
    row.only("plan", "rule", "place", "quotation", "reason", "approver", "paper", "from", "to");
    return new Waiver(
        row.optional("plan").map(plan -> PlanId.of(plan.text())),
        row.text("rule"),
        row.text("place"),
        row.optional("quotation").map(JsonAt::text),
        row.text("reason"),
        row.text("approver"),
        row.text("paper"),
        row.at("from").date(),
        row.at("to").date());
  }
}
