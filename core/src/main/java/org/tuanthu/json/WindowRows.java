package org.tuanthu.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.period.WindowSeries;
import org.tuanthu.period.WindowSeries.Window;
import org.tuanthu.text.Confidence;

/** Series of data windows as JSON, after {@code windows.schema.json}. */
final class WindowRows {

  private WindowRows() {}

  static ReportingWindows read(String json) {
    return ReportingWindows.of(
        JsonAt.parse(json).form(1, "version", "windows").rows("windows", WindowRows::series));
  }

  static WindowSeries series(JsonAt row) {
    row.only("id", "name", "windows", "from", "to", "confidence", "source");
    return new WindowSeries(
        row.text("id"),
        row.message("name"),
        windows(row),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static Map<Frequency, Window> windows(JsonAt row) {
    Map<Frequency, Window> windows = new EnumMap<>(Frequency.class);
    row.list("windows", each -> each).forEach(each -> each.read(at -> add(at, windows)));
    return windows;
  }

  private static Window add(JsonAt row, Map<Frequency, Window> windows) {
    row.only("frequencies", "from", "to", "partial");
    Window window =
        new Window(
            row.at("from").read(WindowRows::day),
            row.at("to").read(WindowRows::day),
            row.flag("partial"));
    List<Frequency> frequencies = row.list("frequencies", f -> f.constant(Frequency.class));
    for (Frequency frequency : frequencies) {
      if (windows.putIfAbsent(frequency, window) != null) {
        throw new IllegalArgumentException(
            "A series has one window for each frequency, got two for " + frequency);
      }
    }
    return window;
  }

  private static DayOfMonth day(JsonAt text) {
    if (DeadlineRule.parse(text.text()) instanceof DayOfMonth day) {
      return day;
    }
    throw new IllegalArgumentException(
        "A window begins and ends on a day of a month, got '"
            + text.text()
            + "', expected e.g. D15-1M, D14, DL");
  }
}
