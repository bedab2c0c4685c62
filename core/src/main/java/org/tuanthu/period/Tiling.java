package org.tuanthu.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tuanthu.period.WindowSeries.Window;

/** Refuses windows that leave a gap or overlap. */
final class Tiling {
  /** With a leap year among them, so that ends of February show. */
  private static final int FIRST_YEAR = 2023;

  private static final int LAST_YEAR = 2025;

  private Tiling() {}

  static void require(String series, Frequency frequency, Window window) {
    List<ReportingPeriod> periods =
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .mapToObj(year -> ReportingPeriod.all(frequency, year))
            .flatMap(List::stream)
            .toList();
    if (periods.isEmpty()) {
      throw new IllegalArgumentException(
          "The series '" + series + "' has a window for " + frequency + ", which has no periods");
    }
    for (int i = 1; i < periods.size(); i++) {
      require(series, window, periods.get(i - 1), periods.get(i));
    }
  }

  private static void require(
      String series, Window window, ReportingPeriod one, ReportingPeriod next) {
    LocalDate end = window.of(one).to().orElseThrow();
    LocalDate begin = window.of(next).from().orElseThrow();
    boolean cumulative = window.partial() || one.frequency() == Frequency.NINE_MONTH;
    LocalDate expected = end.plusDays(1);
    if (begin.equals(expected) || (cumulative && begin.isAfter(expected))) {
      return;
    }
    throw new IllegalArgumentException(
        "The windows of '"
            + series
            + "' "
            + (begin.isAfter(expected) ? "leave a gap" : "overlap")
            + ": "
            + one
            + " ends on "
            + end
            + ", "
            + next
            + " begins on "
            + begin);
  }
}
