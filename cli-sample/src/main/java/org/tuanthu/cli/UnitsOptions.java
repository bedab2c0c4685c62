package org.tuanthu.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Source;
import org.tuanthu.json.UnitsJson;
import org.tuanthu.unit.UnitRegister;
import picocli.CommandLine.Option;

/** The options that give an agency's own units. */
final class UnitsOptions {

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "Danh sách cơ quan, đơn vị của mình (JSON hoặc CSV).")
  private @Nullable String units;

  @Option(
      names = "--unit-changes",
      paramLabel = "FILE",
      description = "Thay đổi của các đơn vị trong --units (JSON hoặc CSV).")
  private @Nullable String changes;

  /**
   * The register of the files, if there are any.
   *
   * @throws org.tuanthu.document.UnreadableDocumentException if a file has another form
   */
  Optional<UnitRegister> register(Terminal terminal) {
    if (units == null && changes != null) {
      throw new UnusableInputException("--unit-changes", "needs --units, whose units change");
    }
    if (units == null) {
      return Optional.empty();
    }
    Source file = Source.of(terminal.file(units));
    return Optional.of(
        changes == null
            ? UnitsJson.read(file)
            : UnitsJson.read(file, Source.of(terminal.file(changes))));
  }
}
