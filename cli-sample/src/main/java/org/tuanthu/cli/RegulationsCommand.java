package org.tuanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tuanthu regulations}: asks the register of instruments. */
@Command(
    name = "regulations",
    description = "Tra cứu danh mục văn bản.",
    synopsisSubcommandLabel = "show")
final class RegulationsCommand {

  @Mixin CommandOptions options = new CommandOptions();

  private RegulationsCommand() {}

  /** The command with what it can be asked. */
  static CommandLine on(Terminal terminal) {
    return new CommandLine(new RegulationsCommand())
        .addSubcommand(new ShowRegulationCommand(terminal));
  }
}
