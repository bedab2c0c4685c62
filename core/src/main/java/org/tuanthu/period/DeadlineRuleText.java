package org.tuanthu.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuanthu.calendar.TimeLimit;
import org.tuanthu.period.DeadlineRule.AfterCutOff;
import org.tuanthu.period.DeadlineRule.DayOfMonth;
import org.tuanthu.period.DeadlineRule.DayOfYear;
import org.tuanthu.period.DeadlineRule.InWords;
import org.tuanthu.period.DeadlineRule.OnDate;
import org.tuanthu.period.DeadlineRule.Within;

/** Reads the text forms of deadline rules. */
final class DeadlineRuleText {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern OF_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})(?:([+-]\\d{1,4})Y)?");
  private static final Pattern OF_MONTH = Pattern.compile("D(L|\\d{2})(?:([+-]\\d{1,4})M)?");
  private static final Pattern WITHIN = Pattern.compile("(C\\+)?(P\\d{1,9}(?:D|WD|W|M|Y))");

  private DeadlineRuleText() {}

  static DeadlineRule parse(String text) {
    try {
      return shaped(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return new InWords(text);
    }
  }

  private static DeadlineRule shaped(String text) {
    if (DATE.matcher(text).matches()) {
      return new OnDate(LocalDate.parse(text));
    }
    Matcher m = OF_YEAR.matcher(text);
    if (m.matches()) {
      return new DayOfYear(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }
    m = OF_MONTH.matcher(text);
    if (m.matches()) {
      return new DayOfMonth(m.group(1).equals("L") ? 0 : number(m.group(1)), number(m.group(2)));
    }
    m = WITHIN.matcher(text);
    if (m.matches()) {
      TimeLimit limit = TimeLimit.parse(m.group(2));
      return m.group(1) == null ? new Within(limit) : new AfterCutOff(limit);
    }
    return new InWords(text);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
