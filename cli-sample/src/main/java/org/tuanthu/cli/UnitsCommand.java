package org.tuanthu.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tuanthu units}: what is known of agencies and units. */
@Command(
    name = "units",
    description = "Tra cứu cơ quan, đơn vị.",
    synopsisSubcommandLabel = "COMMAND")
final class UnitsCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này.")
  boolean help;

  private UnitsCommand() {}

  /** The command with those below it. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new UnitsCommand()).addSubcommand(new UnitsShowCommand(terminal));
  }
}
