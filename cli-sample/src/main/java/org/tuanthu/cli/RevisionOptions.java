package org.tuanthu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tuanthu.json.ScheduleRevisionJson;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.ScheduleRevision;
import picocli.CommandLine.Option;

/** The option that lets a calendar know what it said before. */
final class RevisionOptions {

  @Option(
      names = "--revision",
      paramLabel = "FILE",
      description =
          "Với --format ics: tệp ghi nhớ lần phát hành trước, đọc nếu có rồi ghi lại; nhờ đó lịch"
              + " điện tử sửa, hủy đúng sự kiện cũ.")
  private @Nullable String file;

  /** The revision of now, after the one that is kept. */
  ScheduleRevision revision(Schedule schedule, Terminal terminal) {
    Instant now = Instant.now(terminal.clock()).truncatedTo(ChronoUnit.SECONDS);
    if (file == null || !Files.exists(terminal.file(file))) {
      return ScheduleRevision.first(schedule, now);
    }
    try {
      return kept(terminal.file(file)).next(schedule, now);
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(file, String.valueOf(e.getMessage()), e);
    }
  }

  /** Keeps it for the next time, if that is wanted. */
  void keep(ScheduleRevision revision, Terminal terminal) {
    if (file != null) {
      String json = ScheduleRevisionJson.write(revision) + "\n";
      SafeFile.write(terminal.file(file), out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static ScheduleRevision kept(Path path) {
    try {
      return ScheduleRevisionJson.read(Files.readString(path));
    } catch (IOException e) {
      throw new UnusableInputException(path.toString(), "cannot be read: " + e, e);
    }
  }
}
