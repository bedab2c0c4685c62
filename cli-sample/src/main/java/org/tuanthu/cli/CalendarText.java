package org.tuanthu.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuanthu.calendar.DayOff;
import org.tuanthu.calendar.HolidayNotice;
import org.tuanthu.calendar.HolidayNotice.Swap;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.text.Confidence;

/** The days off and working days of a year for people. */
final class CalendarText {
  private static final int DAY = 12;
  private static final int WEEKDAY = 11;
  private static final int MONTHS = 12;

  private final WorkingCalendar calendar;
  private final int year;
  private final List<String> sources;
  private final Sheet sheet;

  CalendarText(WorkingCalendar calendar, int year, Locale locale) {
    this.calendar = calendar;
    this.year = year;
    this.sources = calendar.notices(year).stream().map(HolidayNotice::source).toList();
    this.sheet = new Sheet(locale);
  }

  String page() {
    sheet.line(sheet.say("LỊCH LÀM VIỆC NĂM ", "WORKING DAYS OF ") + year);
    sheet.wrapped("", "  ", basis());
    List<DayOff> daysOff = calendar.daysOff(year);
    if (!daysOff.isEmpty()) {
      sheet.heading(
          "Ngày nghỉ lễ, tết trong tuần (" + daysOff.size() + ")",
          "Weekdays off (" + daysOff.size() + ")");
      daysOff.forEach(this::row);
    }
    worked();
    workingDays();
    return sheet.toString();
  }

  private String basis() {
    return switch (calendar.basis(year)) {
      case ANNOUNCED ->
          sheet.say("Theo thông báo: ", "As announced: ")
              + sources.stream()
                  .map(source -> number(source) + " " + source)
                  .collect(Collectors.joining("; "));
      case COMPUTED ->
          sheet.say(
              "Chưa có thông báo; tính theo quy định nên mới có thể đúng: ngày nghỉ Tết, Quốc khánh"
                  + " và hoán đổi do cấp có thẩm quyền quyết định từng năm.",
              "Not announced yet; computed from the rules and therefore only likely: the days of"
                  + " Tết, of National Day and swaps are decided each year.");
      case WEEKLY_REST, UNKNOWN ->
          sheet.say(
              "Không có dữ liệu về ngày nghỉ lễ, tết của năm này; chỉ trừ thứ Bảy, Chủ nhật.",
              "No public holidays are known for this year; only Saturdays and Sundays are left"
                  + " out.");
    };
  }

  private void row(DayOff off) {
    String unsure =
        off.confidence() == Confidence.LIKELY && calendar.isAnnounced(year)
            ? sheet.say(" (chưa được kiểm chứng)", " (not verified)")
            : "";
    sheet.wrapped(
        "  " + start(off.day()),
        " ".repeat(2 + DAY + WEEKDAY),
        off.reason().in(sheet.locale())
            + unsure
            + (calendar.isAnnounced(year) ? " " + number(off.source()) : ""));
  }

  /** The notice by its place in the list above. */
  private String number(String source) {
    return "[" + (sources.indexOf(source) + 1) + "]";
  }

  private String start(LocalDate day) {
    return Sheet.pad(sheet.day(day), DAY) + Sheet.pad(weekday(day), WEEKDAY);
  }

  private void worked() {
    List<Swap> swaps =
        calendar.notices(year).stream().flatMap(notice -> notice.swaps().stream()).toList();
    if (swaps.isEmpty()) {
      return;
    }
    sheet.heading(
        "Ngày nghỉ hằng tuần phải làm bù (" + swaps.size() + ")",
        "Weekend days worked (" + swaps.size() + ")");
    for (Swap swap : swaps) {
      sheet.wrapped(
          "  " + start(swap.worked()),
          "    ",
          sheet.say("thay cho ngày ", "for ") + sheet.day(swap.off()));
    }
  }

  private void workingDays() {
    sheet.heading("Số ngày làm việc", "Working days");
    int all = 0;
    for (int month = 1; month <= MONTHS; month += 3) {
      StringBuilder line = new StringBuilder("  ");
      for (int m = month; m < month + 3; m++) {
        int days = calendar.workingDaysIn(YearMonth.of(year, m));
        all += days;
        line.append(
            Sheet.pad(sheet.say("Tháng ", "Month ") + Sheet.pad(m + ":", 4) + days, DAY + 4));
      }
      sheet.line(line.toString().stripTrailing());
    }
    sheet.line("  " + sheet.say("Cả năm: ", "In all: ") + all);
  }

  private String weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case MONDAY -> sheet.say("thứ Hai", "Monday");
      case TUESDAY -> sheet.say("thứ Ba", "Tuesday");
      case WEDNESDAY -> sheet.say("thứ Tư", "Wednesday");
      case THURSDAY -> sheet.say("thứ Năm", "Thursday");
      case FRIDAY -> sheet.say("thứ Sáu", "Friday");
      case SATURDAY -> sheet.say("thứ Bảy", "Saturday");
      case SUNDAY -> sheet.say("Chủ nhật", "Sunday");
    };
  }
}
