package org.tuanthu.json;

import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationReference;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * Registers of instruments (danh mục văn bản) as JSON, after {@code regulations.schema.json}; the
 * shipped one has the same form.
 */
public final class RegulationsJson {

  private RegulationsJson() {}

  /**
   * The register of a file, JSON or CSV; in a CSV file several rows may speak of one instrument.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static RegulationRegister read(Source source) {
    return DataFile.read(source, "regulations", RegulationsJson::register);
  }

  /**
   * The register of a JSON text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static RegulationRegister read(String json) {
    return register(JsonAt.parse(json));
  }

  private static RegulationRegister register(JsonAt file) {
    return RegulationRows.register(
        file.form(1, "version", "regulations")
            .rows("regulations", row -> new RegulationRows(row, regulation(row))));
  }

  private static Regulation regulation(JsonAt row) {
    row.only(
        "type",
        "number",
        "name",
        "issuer",
        "issued",
        "validity",
        "relations",
        "confidence",
        "source",
        "knownFrom",
        "supersededOn");
    return new Regulation(
        row.constant("type", DocumentType.class),
        row.at("number").read(number -> DocumentNumber.parse(number.text())),
        row.optional("name").map(JsonAt::text),
        row.text("issuer"),
        row.optional("issued").map(JsonAt::date),
        row.list("validity", RegulationsJson::validity),
        row.list("relations", RegulationsJson::relation),
        row.constant("confidence", Confidence.class),
        row.text("source"),
        recorded(row));
  }

  private static ValidityPeriod validity(JsonAt row) {
    row.only(
        "provision",
        "from",
        "to",
        "status",
        "confidence",
        "why",
        "source",
        "knownFrom",
        "supersededOn");
    ValidityPeriod.Status status = row.constant("status", ValidityPeriod.Status.class);
    return new ValidityPeriod(
        row.optional("provision").map(RegulationsJson::provision),
        row.range(),
        status,
        row.constant("confidence", Confidence.class),
        row.optional("why").map(RegulationsJson::message).orElseGet(status::words),
        Optional.empty(),
        row.text("source"),
        recorded(row));
  }

  private static Relation relation(JsonAt row) {
    row.only(
        "kind",
        "target",
        "targetIssuer",
        "targetIssued",
        "provisions",
        "from",
        "to",
        "confidence",
        "source",
        "knownFrom",
        "supersededOn");
    return new Relation(
        row.constant("kind", Relation.Kind.class),
        new RegulationReference(
            row.at("target").read(number -> DocumentNumber.parse(number.text())),
            row.optional("targetIssuer").map(JsonAt::text),
            row.optional("targetIssued").map(JsonAt::date)),
        row.list("provisions", RegulationsJson::provision),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"),
        recorded(row));
  }

  private static Message message(JsonAt why) {
    why.only("vi", "en");
    return Message.vi(why.text("vi")).en(why.text("en"));
  }

  private static Provision provision(JsonAt at) {
    return at.read(part -> Provision.parse(part.text()));
  }

  /** A fact counts up to the day before the one on which another superseded it. */
  private static DateRange recorded(JsonAt row) {
    return row.read(
        at ->
            new DateRange(
                at.optional("knownFrom").map(JsonAt::date),
                at.optional("supersededOn").map(JsonAt::date).map(day -> day.minusDays(1))));
  }
}
