package org.tuanthu.json;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuanthu.calendar.HolidayNotice;
import org.tuanthu.calendar.HolidayRule;
import org.tuanthu.calendar.HolidayRules;
import org.tuanthu.calendar.WeeklyRest;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.text.Confidence;

/**
 * Official notices of days off (thông báo nghỉ lễ, tết) as JSON, after {@code
 * holidays.schema.json}; the shipped ones have the same form.
 *
 * <pre>{@code
 * ShippedData.calendar().with(HolidaysJson.notices(Source.of(Path.of("nghi-le-2027.json"))))
 * }</pre>
 */
public final class HolidaysJson {

  private HolidaysJson() {}

  /**
   * The notices of a file.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static List<HolidayNotice> notices(Source source) {
    return DataFile.readText(source, HolidaysJson::notices);
  }

  /**
   * The notices of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static List<HolidayNotice> notices(String json) {
    return JsonAt.parse(json).form(1, "version", "notices").rows("notices", HolidaysJson::notice);
  }

  /** The rules of a text. */
  static HolidayRules rules(String json) {
    JsonAt root = JsonAt.parse(json).form(1, "version", "weeklyRest", "holidays");
    return new HolidayRules(
        root.rows("weeklyRest", HolidaysJson::rest), root.rows("holidays", HolidaysJson::rule));
  }

  private static HolidayNotice notice(JsonAt row) {
    row.only("year", "daysOff", "swaps", "confidence", "source");
    return new HolidayNotice(
        row.number("year"),
        ImmutableSortedSet.copyOf(row.list("daysOff", JsonAt::date)),
        row.list("swaps", HolidaysJson::swap),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static HolidayNotice.Swap swap(JsonAt row) {
    row.only("off", "worked");
    return new HolidayNotice.Swap(row.at("off").date(), row.at("worked").date());
  }

  private static WeeklyRest rest(JsonAt row) {
    row.only("days", "from", "to", "source");
    return new WeeklyRest(weekdays(row, "days"), row.range(), row.text("source"));
  }

  private static HolidayRule rule(JsonAt row) {
    row.only(
        "id",
        "name",
        "lunar",
        "month",
        "day",
        "before",
        "after",
        "weekdays",
        "madeUp",
        "from",
        "to",
        "confidence",
        "source");
    return new HolidayRule(
        row.text("id"),
        row.message("name"),
        new HolidayRule.Days(
            row.flag("lunar"),
            row.number("month"),
            row.number("day"),
            row.numberOr("before", 0),
            row.numberOr("after", 0),
            weekdays(row, "weekdays")),
        row.flag("madeUp"),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static Set<DayOfWeek> weekdays(JsonAt row, String field) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(row.list(field, day -> day.constant(DayOfWeek.class)));
    return Sets.immutableEnumSet(days);
  }
}
