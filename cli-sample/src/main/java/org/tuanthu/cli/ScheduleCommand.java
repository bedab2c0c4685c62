package org.tuanthu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.json.RegimeJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Scheduler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu schedule}: prints who owes which report when. */
@Command(
    name = "schedule",
    description = "In lịch báo cáo của một năm: ai nợ báo cáo nào, cho kỳ nào, hạn gửi.")
final class ScheduleCommand implements Callable<Integer> {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 9999;

  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "FILE", description = "Tệp .txt, .docx hoặc .pdf.")
  private String file = "";

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "Năm của các kỳ báo cáo (mặc định năm của kế hoạch).")
  private @Nullable Integer year;

  @Option(
      names = "--regime",
      paramLabel = "FILE",
      description = "Quy chế báo cáo của đơn vị (JSON), dùng khi kế hoạch không nêu thời hạn.")
  private @Nullable String regime;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description = "Dạng in (mặc định text).")
  private String format = "text";

  ScheduleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireYear();
    Reading<Plan> plan = new PlanFiles().read(terminal.file(file));
    Schedule schedule = scheduler().schedule(plan.value(), year(plan.value()));
    ScheduleText text = new ScheduleText(schedule, options.locale());
    if (format.equals("text")) {
      terminal.out().print(text.page());
    } else {
      terminal.out().print(exported(schedule));
      text.gaps().forEach(terminal::complain);
    }
    return ExitCode.FINE;
  }

  /** The schedule of that plan by the windows of Decree 09/2019/NĐ-CP and the shipped calendar. */
  static Schedule schedule(Plan plan, int year) {
    return shipped().schedule(plan, year);
  }

  /** With the regime of the file, if there is one. */
  private Scheduler scheduler() {
    return regime == null
        ? shipped()
        : shipped().with(RegimeJson.read(Source.of(terminal.file(regime))));
  }

  private static Scheduler shipped() {
    return new Scheduler(ReportingWindows.DECREE_09_2019, ShippedData.calendar());
  }

  private void requireYear() {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new UnusableInputException(
          "--year", "must be " + FIRST_YEAR + " to " + LAST_YEAR + ", got " + year);
    }
  }

  private int year(Plan plan) {
    return year != null
        ? year
        : plan.year()
            .orElseThrow(
                () ->
                    new UnusableInputException(
                        file, "names no year, add one, for example --year 2024"));
  }

  private String exported(Schedule schedule) {
    try {
      Exporter<Schedule> exporter = Exporters.discovered().require(format, Schedule.class);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.export(schedule, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("--format " + format, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
