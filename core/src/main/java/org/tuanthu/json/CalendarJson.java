package org.tuanthu.json;

import java.time.YearMonth;
import org.tuanthu.calendar.DayOff;
import org.tuanthu.calendar.HolidayNotice;
import org.tuanthu.calendar.WorkingCalendar;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The days off and working days of one year (lịch làm việc) as one JSON object, after {@code
 * calendar.schema.json}.
 */
public final class CalendarJson {
  private static final int MONTHS = 12;

  private CalendarJson() {}

  /**
   * The indented text.
   *
   * @throws IllegalArgumentException if the days off of that year are not known
   */
  public static String print(WorkingCalendar calendar, int year) {
    ObjectNode root =
        PrintedJson.object()
            .put("version", 1)
            .put("year", year)
            .put("basis", calendar.basis(year).name());
    root.set(
        "notices",
        PrintedJson.texts(calendar.notices(year).stream().map(HolidayNotice::source).toList()));
    ArrayNode daysOff = root.putArray("daysOff");
    calendar.daysOff(year).forEach(day -> dayOff(daysOff.addObject(), day));
    ArrayNode worked = root.putArray("worked");
    calendar.notices(year).stream()
        .flatMap(notice -> notice.swaps().stream())
        .forEach(
            swap ->
                worked
                    .addObject()
                    .put("day", swap.worked().toString())
                    .put("for", swap.off().toString()));
    ObjectNode workingDays = root.putObject("workingDays");
    ArrayNode months = workingDays.putArray("months");
    int all = 0;
    for (int month = 1; month <= MONTHS; month++) {
      int days = calendar.workingDaysIn(YearMonth.of(year, month));
      months.add(days);
      all += days;
    }
    workingDays.put("year", all);
    return PrintedJson.indented(root);
  }

  private static void dayOff(ObjectNode node, DayOff day) {
    node.put("day", day.day().toString()).put("kind", day.kind().name());
    node.putObject("reason").put("vi", day.reason().vietnamese()).put("en", day.reason().english());
    node.put("confidence", day.confidence().name()).put("source", day.source());
  }
}
