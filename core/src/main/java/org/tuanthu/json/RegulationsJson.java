package org.tuanthu.json;

import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * Registers of instruments (danh mục văn bản) as JSON, after {@code regulations.schema.json}, or as
 * CSV with the same rows; the shipped one has the same form.
 */
public final class RegulationsJson {

  private RegulationsJson() {}

  /**
   * The register of a file.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static RegulationRegister read(Source source) {
    return DataFile.read(source, "regulations", RegulationsJson::register);
  }

  /**
   * The register of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static RegulationRegister read(String json) {
    return register(JsonAt.parse(json));
  }

  private static RegulationRegister register(JsonAt file) {
    return RegulationRegister.of(
        file.form(1, "version", "regulations").rows("regulations", RegulationsJson::regulation));
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
        "source");
    return new Regulation(
        row.constant("type", DocumentType.class),
        row.at("number").read(number -> DocumentNumber.parse(number.text())),
        row.optional("name").map(JsonAt::text),
        row.text("issuer"),
        row.optional("issued").map(JsonAt::date),
        row.list("validity", RegulationsJson::validity),
        row.list("relations", RegulationsJson::relation),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static ValidityPeriod validity(JsonAt row) {
    row.only("from", "to", "status", "confidence", "why", "source");
    JsonAt why = row.at("why").only("vi", "en");
    return new ValidityPeriod(
        row.range(),
        row.constant("status", ValidityPeriod.Status.class),
        row.constant("confidence", Confidence.class),
        Message.vi(why.text("vi")).en(why.text("en")),
        row.text("source"));
  }

  private static Relation relation(JsonAt row) {
    row.only("kind", "target", "confidence", "source");
    return new Relation(
        row.constant("kind", Relation.Kind.class),
        row.at("target").read(number -> DocumentNumber.parse(number.text())),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }
}
