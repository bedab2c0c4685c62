package org.tuanthu.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.calendar.WorkingCalendar.Basis;
import org.tuanthu.document.Source;
import org.tuanthu.json.CalendarJson;
import org.tuanthu.json.HolidaysJson;
import org.tuanthu.json.ShippedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tuanthu calendar}: prints the days off and working days of a year. */
@Command(
    name = "calendar",
    description = "In ngày nghỉ lễ, tết, ngày làm bù và số ngày làm việc của một năm.")
final class CalendarCommand implements Callable<Integer> {
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 9999;

  private final Terminal terminal;

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(paramLabel = "YEAR", description = "Năm, ví dụ 2026.")
  private int year;

  @Option(
      names = "--notices",
      paramLabel = "FILE",
      description = "Thông báo nghỉ lễ, tết (JSON), thêm vào các thông báo kèm theo.")
  private @Nullable String notices;

  @Option(names = "--format", paramLabel = "text|json", description = "Dạng in (mặc định text).")
  private PrintFormat format = PrintFormat.TEXT;

  CalendarCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    WorkingCalendar calendar = calendar();
    requireYear(calendar);
    terminal
        .out()
        .print(
            format == PrintFormat.JSON
                ? CalendarJson.print(calendar, year) + "\n"
                : new CalendarText(calendar, year, options.locale()).page());
    return ExitCode.FINE;
  }

  private WorkingCalendar calendar() {
    if (notices == null) {
      return ShippedData.calendar();
    }
    try {
      return ShippedData.calendar().with(HolidaysJson.notices(Source.of(terminal.file(notices))));
    } catch (IllegalArgumentException e) {
      throw new UnusableInputException(notices, String.valueOf(e.getMessage()), e);
    }
  }

  private void requireYear(WorkingCalendar calendar) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new UnusableInputException(
          "YEAR", "must be " + FIRST_YEAR + " to " + LAST_YEAR + ", got " + year);
    }
    if (calendar.basis(year) == Basis.UNKNOWN) {
      throw new UnusableInputException(
          "YEAR",
          "the lunar holidays of " + year + " are not known, the last year that is known is 2071");
    }
  }
}
