package org.tuanthu.period;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.period.WindowSeries.Window;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * The series of data windows that are known (các cách chốt số liệu), by id.
 *
 * <pre>{@code
 * ReportingWindows.DECREE_09_2019.window(ReportingPeriod.parse("2024-Q1"))   // 2023-12-15/2024-03-14
 * ShippedData.windows().on(LocalDate.of(2024, 5, 1))   // those that hold on that day
 * }</pre>
 */
public final class ReportingWindows {

  /**
   * The windows of Article 12 of Decree 09/2019/NĐ-CP: from the 15th of the month before the period
   * to the 14th of its last month. Nine months, which the decree does not name, run likewise.
   */
  public static final WindowSeries DECREE_09_2019 =
      new WindowSeries(
          "ND-09-2019",
          Message.vi("Nghị định số 09/2019/NĐ-CP: từ ngày 15 đến ngày 14")
              .en("Decree 09/2019/NĐ-CP: from the 15th to the 14th"),
          each(
              new Window(new DayOfMonth(15, -1), new DayOfMonth(14, 0), false),
              Frequency.MONTHLY,
              Frequency.QUARTERLY,
              Frequency.SEMI_ANNUAL,
              Frequency.NINE_MONTH,
              Frequency.ANNUAL),
          DateRange.from(LocalDate.of(2019, 3, 12)),
          Confidence.VERIFIED,
          "Điều 12 Nghị định số 09/2019/NĐ-CP; 9 tháng: Thông tư số 06/2025/TT-TTCP");

  /** Calendar periods: from the first to the last day. */
  public static final WindowSeries CALENDAR =
      new WindowSeries(
          "CALENDAR",
          Message.vi("Theo lịch: từ ngày đầu đến ngày cuối kỳ")
              .en("By the calendar: from the first to the last day"),
          each(
              new Window(new DayOfMonth(1, 0), new DayOfMonth(0, 0), false),
              Frequency.MONTHLY,
              Frequency.QUARTERLY,
              Frequency.SEMI_ANNUAL,
              Frequency.NINE_MONTH,
              Frequency.ANNUAL,
              Frequency.SCHOOL_YEAR),
          DateRange.ALWAYS,
          Confidence.VERIFIED,
          "Ví dụ Thông tư số 09/2021/TT-BTP: từ 01/01 đến 31/12");

  private final ImmutableMap<String, WindowSeries> byId;

  private ReportingWindows(ImmutableMap<String, WindowSeries> byId) {
    this.byId = byId;
  }

  /**
   * Those series.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static ReportingWindows of(List<WindowSeries> series) {
    Map<String, WindowSeries> byId = new LinkedHashMap<>();
    for (WindowSeries each : series) {
      if (byId.put(each.id(), each) != null) {
        throw new IllegalArgumentException(
            "Series of windows have different ids, got '" + each.id() + "' twice");
      }
    }
    return new ReportingWindows(ImmutableMap.copyOf(byId));
  }

  /** All series, in the order in which they were given. */
  public List<WindowSeries> all() {
    return byId.values().asList();
  }

  /** The series that hold on that day; there may be several. */
  public List<WindowSeries> on(LocalDate day) {
    return all().stream()
        .filter(series -> series.validity().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** The series of that id. */
  public Optional<WindowSeries> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The series of that id.
   *
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  public WindowSeries require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no series of windows '" + id + "', there are " + byId.keySet()));
  }

  private static Map<Frequency, Window> each(Window window, Frequency... frequencies) {
    Map<Frequency, Window> windows = new EnumMap<>(Frequency.class);
    for (Frequency frequency : frequencies) {
      windows.put(frequency, window);
    }
    return windows;
  }
}
