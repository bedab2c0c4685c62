package org.tuanthu.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.OnTime;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportTiming;
import org.tuanthu.period.ReporterScope;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingTier;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.period.WindowSeries;
import org.tuanthu.text.Confidence;

/**
 * The reporting regime of an agency (quy chế báo cáo) as JSON, after {@code regime.schema.json}. It
 * may name the shipped series of windows and bring its own.
 */
public final class RegimeJson {

  private RegimeJson() {}

  /**
   * The regime of a file.
   *
   * @throws UnreadableDocumentException if it has another form; the message says in which rows, and
   *     nothing is loaded
   */
  public static ReportingRegime read(Source source) {
    return DataFile.readText(source, RegimeJson::read);
  }

  /**
   * The regime of a text.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public static ReportingRegime read(String json) {
    JsonAt root = JsonAt.parse(json).form(1, "version", "name", "source", "windows", "entries");
    List<WindowSeries> own =
        root.optional("windows").isPresent() ? root.rows("windows", WindowRows::series) : List.of();
    ReportingWindows windows =
        ReportingWindows.of(
            ImmutableList.<WindowSeries>builder()
                .addAll(ShippedData.windows().all())
                .addAll(own)
                .build());
    return new ReportingRegime(
        root.text("name"), root.text("source"), root.rows("entries", row -> entry(row, windows)));
  }

  private static RegimeEntry entry(JsonAt row, ReportingWindows windows) {
    row.only(
        "frequency",
        "tier",
        "reporters",
        "windows",
        "sendBy",
        "kind",
        "lock",
        "onTime",
        "rollover",
        "from",
        "to",
        "confidence",
        "source");
    return new RegimeEntry(
        row.constant("frequency", Frequency.class),
        new ReporterScope(
            row.optional("tier").map(tier -> tier.constant(ReportingTier.class)),
            row.texts("reporters")),
        timing(row, windows),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static ReportTiming timing(JsonAt row, ReportingWindows windows) {
    return new ReportTiming(
        row.at("windows").read(id -> windows.require(id.text())),
        row.optional("sendBy").map(day -> sendBy(row, day)),
        row.optional("lock").map(day -> day.read(RegimeJson::rule)),
        row.constant("onTime", OnTime.class),
        row.optional("rollover")
            .map(rollover -> rollover.constant(Rollover.class))
            .orElse(Rollover.NONE));
  }

  private static Deadline sendBy(JsonAt row, JsonAt day) {
    Deadline.Kind kind =
        row.optional("kind").map(k -> k.constant(Deadline.Kind.class)).orElse(Deadline.Kind.BY);
    return new Deadline(day.text(), kind, day.read(RegimeJson::rule));
  }

  /** A rule that gives each period a day; one that counts from an event cannot. */
  private static DeadlineRule rule(JsonAt text) {
    DeadlineRule rule = DeadlineRule.parse(text.text());
    if (rule instanceof DeadlineRule.InWords || rule instanceof DeadlineRule.Within) {
      throw new IllegalArgumentException(
          "'" + text.text() + "' gives a period no day, expected e.g. D20, D05+1M, C+P2WD");
    }
    return rule;
  }
}
