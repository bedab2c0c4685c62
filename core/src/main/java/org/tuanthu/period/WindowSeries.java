package org.tuanthu.period;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * Which days' data the periods of one regime cover (thời gian chốt số liệu), as dated data with its
 * source. Several series may hold in one sector at one time.
 *
 * <p>The windows of one frequency tile time: each begins on the day after the one before it. Only
 * those of the first nine months, and those that say so themselves ({@code partial}), leave days
 * out between two years, for they are cumulative; none ever overlap.
 *
 * @param id for example {@code ND-09-2019}
 * @param name for people
 * @param windows by frequency, at least one
 * @param validity since when and until when the series holds
 * @param confidence how sure it is
 * @param source the article
 */
public record WindowSeries(
    String id,
    Message name,
    Map<Frequency, Window> windows,
    DateRange validity,
    Confidence confidence,
    String source) {

  public WindowSeries {
    if (id.isBlank() || windows.isEmpty()) {
      throw new IllegalArgumentException(
          "A series of windows has an id and at least one window, got '" + id + "'");
    }
    windows = Maps.immutableEnumMap(new EnumMap<>(ImmutableMap.copyOf(windows)));
    for (Map.Entry<Frequency, Window> window : windows.entrySet()) {
      Tiling.require(id, window.getKey(), window.getValue());
    }
  }

  /** Whether the series has a window for periods of that frequency. */
  public boolean covers(Frequency frequency) {
    return windows.containsKey(frequency);
  }

  /**
   * The first and last day of the data that belong to the period; the last is the cut-off.
   *
   * @throws IllegalArgumentException if the series does not cover its frequency
   */
  public DateRange window(ReportingPeriod period) {
    Window window = windows.get(period.frequency());
    if (window == null) {
      throw new IllegalArgumentException(
          "The series '" + id + "' has no window for " + period + ", only for " + windows.keySet());
    }
    return window.of(period);
  }

  /** The period of that frequency whose data include that day. */
  public Optional<ReportingPeriod> periodOf(Frequency frequency, LocalDate day) {
    if (!covers(frequency)) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .filter(ReportingPeriod::isYear)
        .mapToObj(year -> ReportingPeriod.all(frequency, year))
        .flatMap(List::stream)
        .filter(period -> window(period).contains(day))
        .findFirst();
  }

  /**
   * The window of the periods of one frequency.
   *
   * @param from its first day, counted from the period's first month: {@code D15-1M} is the 15th of
   *     the month before
   * @param to its last day, the cut-off, counted from the period's last month
   * @param partial whether days between two windows belong to none, as with the first ten months of
   *     each year
   */
  public record Window(DayOfMonth from, DayOfMonth to, boolean partial) {

    DateRange of(ReportingPeriod period) {
      return DateRange.of(from.from(period.firstMonth()), to.from(period.lastMonth()));
    }
  }
}
