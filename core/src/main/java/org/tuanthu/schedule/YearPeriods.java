package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingPeriod;

/** The numbered periods of one year in the order of their ends, the shorter first. */
final class YearPeriods {
  private static final Comparator<ReportingPeriod> ORDER =
      Comparator.comparing(ReportingPeriod::lastMonth).thenComparingInt(ReportingPeriod::months);

  private YearPeriods() {}

  /**
   * All of them.
   *
   * @throws IllegalArgumentException if the year is not 1945 to 9999
   */
  static List<ReportingPeriod> of(int year) {
    return ImmutableList.sortedCopyOf(
        ORDER,
        Arrays.stream(Frequency.values())
            .flatMap(frequency -> ReportingPeriod.all(frequency, year).stream())
            .toList());
  }
}
