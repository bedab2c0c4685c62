package org.tuanthu.json;

import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitCode;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitTree;

/** A row of a list of units: one unit over a range of days. */
record UnitRow(
    JsonAt at,
    UnitId id,
    String name,
    List<String> otherNames,
    Optional<UnitKind> kind,
    List<UnitCode> codes,
    List<Unit.Parent> parents,
    DateRange range) {

  static UnitRow of(JsonAt row) {
    row.only(
        "id",
        "name",
        "otherNames",
        "kind",
        "codes",
        "parent",
        "sectorParent",
        "partyParent",
        "reportsTo",
        "from",
        "to");
    return new UnitRow(
        row,
        id(row.at("id")),
        row.text("name"),
        row.texts("otherNames"),
        row.optional("kind").map(kind -> row.constant("kind", UnitKind.class)),
        row.list("codes", code -> UnitCode.parse(code.text())),
        parents(row),
        row.range());
  }

  static UnitId id(JsonAt at) {
    return UnitId.of(at.text());
  }

  private static List<Unit.Parent> parents(JsonAt row) {
    return List.of(UnitTree.values()).stream()
        .flatMap(
            tree -> row.optional(field(tree)).map(at -> new Unit.Parent(tree, id(at))).stream())
        .toList();
  }

  static String field(UnitTree tree) {
    return switch (tree) {
      case ADMINISTRATIVE -> "parent";
      case SECTOR -> "sectorParent";
      case PARTY -> "partyParent";
      case REPORTING -> "reportsTo";
    };
  }

  void addTo(Unit.Builder unit) {
    unit.name(name, range);
    otherNames.forEach(other -> unit.otherName(other, range));
    kind.ifPresent(known -> unit.kind(known, range));
    codes.forEach(code -> unit.code(code, range));
    parents.forEach(parent -> unit.parent(parent.tree(), parent.unit(), range));
  }
}
