package org.tuanthu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Exporters;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.schedule.Schedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tuanthu demo}: the whole of the main job on a sample plan of its own. */
@Command(
    name = "demo",
    description = "Chạy thử trọn việc trên kế hoạch mẫu, ghi kết quả vào thư mục tuanthu-demo.")
final class DemoCommand implements Callable<Integer> {
  private static final String FOLDER = "tuanthu-demo";
  private static final String SAMPLE = "ke-hoach-mau";

  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = folder();
    LocalDate today = LocalDate.now(terminal.clock());
    DemoText text = new DemoText(options.locale());
    byte[] sample = sample();
    Reading<Plan> reading =
        new PlanFiles().read(Source.of(SAMPLE + ".txt", sample), PlanId.of(SAMPLE));
    Plan plan = reading.value();
    text.read(plan);
    Assessment assessment = RuleSet.discovered().assess(Facts.shipped().dossier(reading, today));
    text.judged(reading, assessment);
    int year = plan.year().orElse(today.getYear());
    Schedule schedule = ScheduleCommand.schedule(plan, year);
    text.scheduled(schedule);
    Path database = folder.resolve("tuanthu.db");
    DemoStore store = new DemoStore(database);
    text.stored(store.keep(plan, assessment), store.find(plan).filter(plan::equals).isPresent());

    Path input = folder.resolve(SAMPLE + ".txt");
    SafeFile.write(input, out -> out.write(sample));
    Path word = folder.resolve(SAMPLE + ".docx");
    export("docx", AdministrativeDocument.class, plan.document(), word);
    Path calendar = folder.resolve("lich-bao-cao-" + year + ".csv");
    export("csv", Schedule.class, schedule, calendar);
    Path findings = folder.resolve("phat-hien.csv");
    export("csv", Assessment.class, assessment, findings);
    text.written(input, word, calendar, findings, database);
    terminal.out().print(text);
    return assessment.faults().isEmpty() ? ExitCode.FINE : ExitCode.FAULT;
  }

  private static <T> void export(String format, Class<T> type, T value, Path file) {
    Exporter<T> exporter = Exporters.discovered().require(format, type);
    SafeFile.write(file, out -> exporter.export(value, out));
  }

  private Path folder() {
    Path folder = terminal.file(FOLDER);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableInputException(
          folder.toString(), "cannot be made a folder: " + e.getClass().getSimpleName(), e);
    }
  }

  private static byte[] sample() {
    try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE + ".txt")) {
      return Objects.requireNonNull(in, "the sample plan is in the jar").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
