package org.tuanthu.json;

import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;

/** Lists of units (danh sách cơ quan, đơn vị) as JSON, after {@code units.schema.json}. */
public final class UnitsJson {

  private UnitsJson() {}

  /**
   * The register of a file.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static UnitRegister read(Source source) {
    return DataFile.read(source, "units", UnitsJson::register);
  }

  /**
   * The register of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static UnitRegister read(String json) {
    return register(JsonAt.parse(json));
  }

  private static UnitRegister register(JsonAt file) {
    return UnitRegister.of(file.form(1, "version", "units").rows("units", UnitsJson::unit));
  }

  private static Unit unit(JsonAt row) {
    row.only("id", "name", "otherNames", "parent", "from", "to");
    return new Unit(
        UnitId.of(row.text("id")),
        row.text("name"),
        row.texts("otherNames"),
        row.optional("parent").map(parent -> UnitId.of(parent.text())),
        row.range());
  }
}
