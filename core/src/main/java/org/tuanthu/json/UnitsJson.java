package org.tuanthu.json;

import java.util.Optional;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.unit.UnitRegister;

/**
 * Lists of units and of their changes (danh sách cơ quan, đơn vị và thay đổi), as JSON after {@code
 * units.schema.json} or as two CSV files with the same rows.
 */
public final class UnitsJson {

  private UnitsJson() {}

  /**
   * The register of a file: JSON, or CSV with units that do not change.
   *
   * @throws UnreadableDocumentException if it has another form or contradicts itself; the message
   *     says in which rows, and nothing is loaded
   */
  public static UnitRegister read(Source source) {
    return DataFile.read(source, "units", UnitsJson::register);
  }

  /**
   * The register of a file of units and a file of their changes.
   *
   * @throws UnreadableDocumentException as for one file
   */
  public static UnitRegister read(Source units, Source changes) {
    RowErrors ofUnits = new RowErrors();
    RowErrors ofChanges = new RowErrors();
    UnitRows rows =
        new UnitRows(
            DataFile.read(
                units,
                "units",
                file -> file.form(1, "version", "units").rows("units", UnitRow::of)),
            DataFile.read(
                changes,
                "changes",
                file -> file.form(1, "version", "changes").rows("changes", EventRow::of)),
            ofUnits,
            ofChanges);
    Optional<UnitRegister> register = rows.register();
    DataFile.refuse(units, ofUnits);
    DataFile.refuse(changes, ofChanges);
    return register.orElseThrow();
  }

  /**
   * The register of a JSON text.
   *
   * @throws IllegalArgumentException if it has another form or contradicts itself
   */
  public static UnitRegister read(String json) {
    return register(JsonAt.parse(json));
  }

  private static UnitRegister register(JsonAt file) {
    RowErrors errors = new RowErrors();
    file.form(1, "version", "units", "changes");
    UnitRows rows =
        new UnitRows(
            file.rows("units", UnitRow::of),
            file.rowsIfAny("changes", EventRow::of),
            errors,
            errors);
    Optional<UnitRegister> register = rows.register();
    errors.refuse();
    return register.orElseThrow();
  }
}
