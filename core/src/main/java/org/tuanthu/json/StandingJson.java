package org.tuanthu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.IncomingRelation;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.NumberMeaning;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationReference;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Timeline;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of the instruments of one number on a day (tình trạng văn bản) as JSON, after
 * {@link JsonForm#STANDING}.
 */
public final class StandingJson {

  private StandingJson() {}

  /** What the number tells, and each instrument of it with status, timeline and relations. */
  public static String print(NumberMeaning meaning, Regulations register, LocalDate on) {
    ObjectNode root = PrintedJson.object().put("version", 1);
    root.put("number", meaning.number().toString()).put("on", on.toString());
    tells(root.putObject("tells"), meaning);
    ArrayNode instruments = root.putArray("instruments");
    for (Regulation regulation : register.find(meaning.number())) {
      instrument(instruments.addObject(), regulation, register, on);
    }
    return PrintedJson.indented(root);
  }

  private static void tells(ObjectNode node, NumberMeaning meaning) {
    node.set("types", PrintedJson.texts(meaning.types()));
    node.put("nature", meaning.nature().name());
    node.put("year", meaning.year().isPresent() ? meaning.year().getAsInt() : null);
    node.set("levels", PrintedJson.texts(meaning.levels()));
    node.set("issuers", PrintedJson.texts(meaning.issuers().stream().map(Issuer::name).toList()));
    node.set("open", PrintedJson.texts(meaning.open()));
    node.put("confidence", meaning.confidence().name());
    node.set("sources", PrintedJson.texts(meaning.sources()));
  }

  private static void instrument(
      ObjectNode node, Regulation regulation, Regulations register, LocalDate on) {
    node.put("type", regulation.type().name()).put("number", regulation.number().toString());
    PrintedJson.put(node, "name", regulation.name());
    node.put("issuer", regulation.issuer());
    PrintedJson.put(node, "issued", regulation.issued());
    node.put("confidence", regulation.confidence().name()).put("source", regulation.source());
    Timeline timeline = register.timeline(regulation);
    period(node.putObject("status"), timeline.on(on));
    periods(node.putArray("timeline"), timeline.periods());
    periods(node.putArray("provisions"), timeline.provisions());
    ArrayNode relations = node.putArray("relations");
    for (Relation relation : regulation.relations()) {
      relation(relations.addObject(), relation.to(), relation);
    }
    ArrayNode inverse = node.putArray("relatedBy");
    for (IncomingRelation incoming : register.relationsTo(regulation)) {
      Regulation by = incoming.by();
      relation(
          inverse.addObject(),
          new RegulationReference(by.number(), Optional.of(by.issuer()), by.issued()),
          incoming.relation());
    }
  }

  private static void periods(ArrayNode array, List<ValidityPeriod> periods) {
    periods.forEach(period -> period(array.addObject(), period));
  }

  private static void period(ObjectNode node, ValidityPeriod period) {
    PrintedJson.put(node, "provision", period.provision());
    range(node, period.range());
    node.put("status", period.status().name()).put("confidence", period.confidence().name());
    message(node.putObject("why"), period.why());
    PrintedJson.put(node, "article", period.article());
    node.put("source", period.source());
  }

  private static void relation(ObjectNode node, RegulationReference other, Relation relation) {
    DocumentNumber number = other.number();
    node.put("kind", relation.kind().name()).put("number", number.toString());
    PrintedJson.put(node, "issuer", other.issuer());
    PrintedJson.put(node, "issued", other.issued());
    node.set("provisions", PrintedJson.texts(relation.provisions()));
    range(node, relation.range());
    node.put("confidence", relation.confidence().name()).put("source", relation.source());
  }

  private static void range(ObjectNode node, DateRange range) {
    PrintedJson.put(node, "from", range.from());
    PrintedJson.put(node, "to", range.to());
  }

  private static void message(ObjectNode node, Message message) {
    node.put("vi", message.vietnamese()).put("en", message.english());
  }
}
