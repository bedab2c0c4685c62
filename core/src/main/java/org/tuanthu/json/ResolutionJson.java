package org.tuanthu.json;

import java.time.LocalDate;
import java.util.List;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitChange;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitTree;
import org.tuanthu.unit.Units;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a name means on a day (kết quả tra cứu đơn vị) as one JSON object, after {@code
 * unit.schema.json}: the outcome and the units with their names, codes and places on that day, what
 * happened to them, and the ids of those that carry them on.
 */
public final class ResolutionJson {

  private ResolutionJson() {}

  /** The resolution on that day, with what the units know of those that it has. */
  public static String print(Units units, Resolution found, LocalDate on) {
    ObjectNode root = PrintedJson.object().put("version", 1).put("on", on.toString());
    root.put("outcome", found.outcome().name());
    found
        .why()
        .ifPresentOrElse(
            why -> root.putObject("why").put("vi", why.vietnamese()).put("en", why.english()),
            () -> root.putNull("why"));
    ArrayNode all = root.putArray("units");
    found.units().forEach(unit -> unit(all.addObject(), units, unit, on));
    return PrintedJson.indented(root);
  }

  private static void unit(ObjectNode node, Units units, Unit unit, LocalDate on) {
    node.put("id", unit.id().value());
    PrintedJson.put(node, "from", unit.validity().from());
    PrintedJson.put(node, "to", unit.validity().to());
    LocalDate known = nearest(unit, on);
    node.put("asOf", known.toString());
    node.put("name", unit.name(known));
    node.set("otherNames", PrintedJson.texts(unit.otherNames(known)));
    PrintedJson.put(node, "kind", unit.kind(known));
    node.set("codes", PrintedJson.texts(unit.codes(known)));
    for (UnitTree tree : UnitTree.values()) {
      PrintedJson.put(node, UnitRow.field(tree), unit.parent(tree, known));
    }
    node.put("children", units.children(unit.id(), UnitTree.ADMINISTRATIVE, known).size());
    ArrayNode changes = node.putArray("changes");
    units.events(unit.id()).forEach(event -> change(changes.addObject(), event));
    List<Unit> carriers = known.isAfter(on) ? List.of() : units.lineage(unit.id(), known, on);
    node.set("carriedOnBy", PrintedJson.texts(carriers.stream().map(Unit::id).toList()));
  }

  /** The day of the unit's existence that is nearest to that day. */
  private static LocalDate nearest(Unit unit, LocalDate day) {
    LocalDate known = unit.validity().to().filter(day::isAfter).orElse(day);
    return unit.validity().from().filter(known::isBefore).orElse(known);
  }

  private static void change(ObjectNode node, UnitEvent event) {
    UnitChange change = event.change();
    node.put("day", event.day().toString());
    node.put("change", EventRow.kind(change));
    node.set("units", PrintedJson.texts(change.units()));
    node.set(
        "into",
        PrintedJson.texts(
            change instanceof UnitChange.Transferred passed
                ? List.of(passed.receiver())
                : change.into()));
    node.put("decidedBy", event.decidedBy());
    node.put("confidence", event.confidence().name());
  }
}
