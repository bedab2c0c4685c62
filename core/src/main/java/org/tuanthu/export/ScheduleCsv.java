package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Schedule;

/**
 * A schedule of reports (lịch báo cáo) as comma-separated values, one row an obligation:
 *
 * <pre>{@code
 * reporter,recipient,period,from,to,due,dueFrom,words,predecessor,plan,section
 * Phòng Văn hóa,Ủy ban nhân dân huyện,2024-Q1,2023-12-15,2024-03-14,2024-03-20,PLAN,…,,KH-05,III.2
 * }</pre>
 *
 * <p>UTF-8 without a mark, quotes as in RFC 4180, line feeds; dates ISO. A cell is empty where the
 * plan names nobody or nothing gives a deadline; {@code dueFrom} says why. Units that begin with
 * {@code = + - @} get an apostrophe in front, so that no spreadsheet takes them for a formula.
 */
public final class ScheduleCsv implements Exporter<Schedule> {
  private static final List<String> COLUMNS =
      List.of(
          "reporter",
          "recipient",
          "period",
          "from",
          "to",
          "due",
          "dueFrom",
          "words",
          "predecessor",
          "plan",
          "section");

  @Override
  public Format format() {
    return Csv.FORMAT;
  }

  @Override
  public Class<Schedule> type() {
    return Schedule.class;
  }

  @Override
  public void export(Schedule schedule, OutputStream out) throws IOException {
    Csv csv = new Csv().row(COLUMNS);
    schedule.obligations().forEach(obligation -> csv.row(cells(obligation)));
    csv.write(out);
  }

  private static List<String> cells(Obligation obligation) {
    DateRange window = obligation.window();
    return List.of(
        text(obligation.reporter()),
        text(obligation.recipient()),
        obligation.period().toString(),
        text(window.from()),
        text(window.to()),
        text(obligation.due().day()),
        obligation.due().basis().name(),
        obligation.due().words(),
        text(obligation.predecessor()),
        obligation.plan().value(),
        obligation.duty().section());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
