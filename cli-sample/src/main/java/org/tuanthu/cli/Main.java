package org.tuanthu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.tuanthu.document.UnreadableDocumentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code tuanthu}. */
public final class Main {

  private Main() {}

  /** Runs the program in this process and ends the process. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Terminal terminal = Terminal.ofProcess();
    System.setErr(terminal.err()); // the log
    System.exit(run(terminal, args));
  }

  /** Runs one command line in the given world and returns the exit code. */
  public static int run(Terminal terminal, String... args) {
    CommandLine program = program(terminal);
    int code;
    try {
      code = program.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.err().println("tuanthu: internal fault: " + e);
      code = ExitCode.FAULT;
    }
    program.getOut().flush();
    program.getErr().flush();
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  private static CommandLine program(Terminal terminal) {
    CommandLine program = new CommandLine(new Program());
    for (Object command :
        List.of(
            new DemoCommand(terminal),
            new ReadCommand(terminal),
            new CheckCommand(terminal),
            new ExplainCommand(terminal),
            new ScheduleCommand(terminal),
            new CalendarCommand(terminal),
            new ExportCommand(terminal),
            RegulationsCommand.on(terminal),
            UnitsCommand.with(terminal),
            new ParseCommand(terminal))) {
      program.addSubcommand(command);
    }
    return program
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((problem, args) -> wrongUsage(terminal, problem))
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> failed(terminal, problem, parsed));
  }

  private static int wrongUsage(Terminal terminal, ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    if (problem instanceof UnmatchedArgumentException unmatched && isWord(command, unmatched)) {
      terminal.complain(
          "unknown command '"
              + unmatched.getUnmatched().get(0)
              + "', there are "
              + command.getSubcommands().keySet());
    } else {
      terminal.complain(problem);
    }
    terminal.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.UNUSABLE;
  }

  /** Whether a word stands where the program itself expects the name of a command. */
  private static boolean isWord(CommandLine command, UnmatchedArgumentException problem) {
    return command.getParent() == null && !problem.isUnknownOption();
  }

  private static int failed(Terminal terminal, Exception problem, ParseResult parsed) {
    if (problem instanceof UnreadableDocumentException
        || problem instanceof UnusableInputException
        || problem instanceof InvalidPathException) {
      terminal.complain(String.valueOf(problem.getMessage()));
      return ExitCode.UNUSABLE;
    }
    boolean trace = terminal.trace() || asksForTrace(parsed);
    terminal.complain(
        "internal fault: "
            + problem
            + (trace ? "" : " (--verbose or TUANTHU_DEBUG=1 prints the trace)"));
    if (trace) {
      problem.printStackTrace(terminal.err());
    }
    return ExitCode.FAULT;
  }

  private static boolean asksForTrace(ParseResult parsed) {
    return parsed.asCommandLineList().stream()
        .anyMatch(command -> command.getParseResult().hasMatchedOption("--verbose"));
  }

  /** The command without a subcommand. */
  @Command(
      name = "tuanthu",
      mixinStandardHelpOptions = true,
      version = "tuanthu 0.1.0-SNAPSHOT",
      description = "Đọc, kiểm tra, lập lịch báo cáo và xuất kế hoạch của cơ quan nhà nước.",
      footer = {
        "",
        "Mã thoát: 0 không có lỗi từ mức --fail-on trở lên, 1 có lỗi, 2 đầu vào hoặc cách dùng sai,"
            + " 3 lỗi của chương trình."
      },
      synopsisSubcommandLabel = "COMMAND")
  static final class Program {}
}
