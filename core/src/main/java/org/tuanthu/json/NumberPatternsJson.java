package org.tuanthu.json;

import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.NumberPattern;
import org.tuanthu.regulation.NumberPattern.Level;
import org.tuanthu.regulation.NumberPattern.Nature;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.NumberRule;
import org.tuanthu.text.Confidence;

/** Types of instruments with issuer and symbol, after {@code regulation-types.schema.json}. */
final class NumberPatternsJson {

  private NumberPatternsJson() {}

  static NumberPatterns read(String json, Issuers issuers) {
    JsonAt file = JsonAt.parse(json).form(1, "version", "types", "manyPlaces", "otherwise");
    return NumberPatterns.of(
        file.rows("types", NumberPatternsJson::pattern),
        file.rows("otherwise", NumberPatternsJson::rule),
        file.texts("manyPlaces"),
        issuers);
  }

  private static NumberPattern pattern(JsonAt row) {
    row.only(
        "type",
        "nature",
        "style",
        "code",
        "issuers",
        "year",
        "level",
        "from",
        "to",
        "example",
        "confidence",
        "source");
    return new NumberPattern(
        row.constant("type", DocumentType.class),
        row.optional("style").isPresent() ? row.constant("style", Style.class) : Style.STATE,
        row.optional("code").map(JsonAt::anyText),
        row.texts("issuers"),
        row.optional("year").map(JsonAt::yes),
        row.constant("nature", Nature.class),
        row.optional("level").map(level -> row.constant("level", Level.class)),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static NumberRule rule(JsonAt row) {
    row.only("year", "nature", "from", "to", "confidence", "source");
    return new NumberRule(
        row.at("year").yes(),
        row.constant("nature", Nature.class),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }
}
