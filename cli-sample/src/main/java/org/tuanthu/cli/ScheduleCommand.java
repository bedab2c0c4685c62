package org.tuanthu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Source;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.json.RegimeJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.Plan;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.ScheduleRevision;
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

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tệp .txt, .docx hoặc .pdf.")
  private List<String> files = new ArrayList<>();

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

  @Mixin private UnitsOptions units = new UnitsOptions();

  @Mixin private RevisionOptions revisions = new RevisionOptions();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|ics",
      description = "Dạng in (mặc định text); ics để nhập vào lịch điện tử.")
  private String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Ghi vào tệp này thay vì in ra màn hình.")
  private @Nullable String output;

  ScheduleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireYear();
    List<Plan> plans = new ScheduledPlans(terminal).read(files);
    Schedule schedule = scheduler().schedule(plans, year(plans));
    ScheduleText text = new ScheduleText(schedule, options.locale());
    if (format.equals("text")) {
      put(text.page().getBytes(StandardCharsets.UTF_8));
      return ExitCode.FINE;
    }
    if (format.equals("ics")) {
      ScheduleRevision revision = revisions.revision(schedule, terminal);
      put(exported(ScheduleRevision.class, revision));
      revisions.keep(revision, terminal);
    } else {
      put(exported(Schedule.class, schedule));
    }
    text.gaps().forEach(terminal::complain);
    return ExitCode.FINE;
  }

  /** The schedule of that plan by the windows of Decree 09/2019/NĐ-CP and the shipped calendar. */
  static Schedule schedule(Plan plan, int year) {
    return shipped().schedule(plan, year);
  }

  private Scheduler scheduler() {
    Scheduler scheduler = shipped();
    if (regime != null) {
      scheduler = scheduler.with(RegimeJson.read(Source.of(terminal.file(regime))));
    }
    return units.register(terminal).map(scheduler::with).orElse(scheduler);
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

  private int year(List<Plan> plans) {
    return year != null ? year : ScheduledPlans.year(files, plans);
  }

  private <T> byte[] exported(Class<T> type, T value) {
    try {
      Exporter<T> exporter = Exporters.discovered().require(format, type);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      exporter.export(value, out);
      return out.toByteArray();
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException("--format " + format, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(byte[] result) {
    if (output == null) {
      terminal.out().writeBytes(result);
    } else {
      SafeFile.write(terminal.file(output), out -> out.write(result));
      terminal.out().println(terminal.file(output));
    }
  }
}
