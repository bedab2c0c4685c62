package org.tuanthu.json;

import java.util.Optional;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Input;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Subject;
import org.tuanthu.compliance.Waiver;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings in the published form. */
final class FindingTree {

  private FindingTree() {}

  static ObjectNode of(Finding finding, Origins origins) {
    ObjectNode node = PrintedJson.object();
    node.put("rule", finding.ruleId())
        .put("ruleVersion", finding.ruleVersion())
        .put("severity", finding.severity().name())
        .put("verdict", finding.verdict().name())
        .put("asOf", finding.asOf().toString());
    ArrayNode places = node.putArray("places");
    finding.places().forEach(place -> places.add(place(place, origins)));
    subject(node, finding.subject());
    node.set("message", message(finding.message()));
    node.set("inputs", inputs(finding));
    node.set("basis", basis(finding.basis()));
    node.set("nextStep", message(finding.nextStep()));
    ArrayNode waivers = node.putArray("waivers");
    finding.waivers().forEach(waiver -> waivers.add(waiver(waiver)));
    return node.put("known", finding.known()).put("counts", finding.counts());
  }

  private static ObjectNode place(Place place, Origins origins) {
    ObjectNode node = PrintedJson.object();
    node.put("part", place.part().name()).put("section", place.section());
    return PrintedJson.putOrigin(node, origins, place);
  }

  private static void subject(ObjectNode node, Subject subject) {
    node.putNull("obligation");
    node.putNull("unit");
    if (subject instanceof Subject.OfObligation owed) {
      ScheduleJson.obligation(node.putObject("obligation"), owed.obligation());
    } else if (subject instanceof Subject.OfUnit unit) {
      PrintedJson.put(node, "unit", Optional.of(unit.unit()));
    }
  }

  static ObjectNode message(Message message) {
    return PrintedJson.object().put("vi", message.vietnamese()).put("en", message.english());
  }

  static ArrayNode inputs(Finding finding) {
    ArrayNode inputs = PrintedJson.array();
    finding.inputs().forEach(input -> inputs.add(input(input)));
    return inputs;
  }

  private static ObjectNode input(Input input) {
    ObjectNode node = PrintedJson.object().put("key", input.key().id());
    node.set("label", message(input.key().label()));
    node.set("value", message(input.value()));
    return node;
  }

  static ObjectNode basis(LegalBasis.Article basis) {
    ObjectNode node =
        PrintedJson.object()
            .put("article", basis.article())
            .put("confidence", basis.confidence().name());
    PrintedJson.put(node, "from", basis.validity().from());
    PrintedJson.put(node, "to", basis.validity().to());
    return node;
  }

  static ObjectNode waiver(Waiver waiver) {
    ObjectNode node = PrintedJson.object().put("place", waiver.place());
    PrintedJson.put(node, "quotation", waiver.quotation());
    return node.put("reason", waiver.reason())
        .put("approver", waiver.approver())
        .put("paper", waiver.paper())
        .put("from", waiver.from().toString())
        .put("to", waiver.to().toString());
  }
}
