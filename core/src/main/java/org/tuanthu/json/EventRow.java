package org.tuanthu.json;

import java.util.Locale;
import java.util.Optional;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.UnitChange;
import org.tuanthu.unit.UnitCode;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitTree;

/** A row of a list of changes of units. */
record EventRow(JsonAt at, UnitEvent event) {

  /** The changes as the form names them. */
  private enum Kind {
    CREATED,
    RENAMED,
    RECODED,
    MOVED,
    MERGED,
    SPLIT,
    ABOLISHED,
    TRANSFERRED
  }

  static EventRow of(JsonAt row) {
    row.only(
        "day",
        "change",
        "units",
        "into",
        "name",
        "otherNames",
        "kind",
        "code",
        "tree",
        "parent",
        "field",
        "decidedBy",
        "confidence");
    return new EventRow(
        row,
        new UnitEvent(
            row.at("day").date(),
            change(row),
            row.text("decidedBy"),
            row.optional("confidence")
                .map(at -> row.constant("confidence", Confidence.class))
                .orElse(Confidence.VERIFIED)));
  }

  private static UnitChange change(JsonAt row) {
    return switch (row.constant("change", Kind.class)) {
      case CREATED -> new UnitChange.Created(one(row, "units"));
      case RENAMED ->
          new UnitChange.Renamed(
              one(row, "units"), row.text("name"), row.texts("otherNames"), kind(row));
      case RECODED ->
          new UnitChange.Recoded(
              one(row, "units"), row.at("code").read(code -> UnitCode.parse(code.text())));
      case MOVED ->
          new UnitChange.Moved(
              one(row, "units"),
              row.optional("tree")
                  .map(tree -> row.constant("tree", UnitTree.class))
                  .orElse(UnitTree.ADMINISTRATIVE),
              UnitRow.id(row.at("parent")));
      case MERGED -> new UnitChange.Merged(row.some("units", UnitRow::id), one(row, "into"));
      case SPLIT -> new UnitChange.Split(one(row, "units"), row.some("into", UnitRow::id));
      case ABOLISHED -> new UnitChange.Abolished(one(row, "units"));
      case TRANSFERRED ->
          new UnitChange.Transferred(one(row, "units"), row.text("field"), one(row, "into"));
    };
  }

  /** How the form names the change. */
  static String kind(UnitChange change) {
    return change.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  private static Optional<UnitKind> kind(JsonAt row) {
    return row.optional("kind").map(kind -> row.constant("kind", UnitKind.class));
  }

  private static UnitId one(JsonAt row, String field) {
    return row.single(field, UnitRow::id);
  }
}
