package org.tuanthu.regulation;

import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * A number that an instrument fixes (thông số do văn bản quy định), such as the days within which
 * something must be disclosed.
 *
 * @param id stable, lower case, for example {@code democracy.disclosure}
 * @param value at least 1
 * @param unit what is counted
 * @param validity when the number holds
 * @param confidence how sure
 * @param article the article that fixes it
 */
public record Parameter(
    String id, int value, Unit unit, DateRange validity, Confidence confidence, String article) {

  public Parameter {
    if (id.isBlank() || article.isBlank() || value < 1) {
      throw new IllegalArgumentException(
          "A parameter needs an id, a value of at least 1 and an article, got '"
              + id
              + "', "
              + value
              + ", '"
              + article
              + "'");
    }
  }

  /** What a parameter counts. */
  public enum Unit {
    /** A day of a month (ngày trong tháng), 1 to 31. */
    DAY_OF_MONTH,
    /** Days (ngày). */
    DAYS,
    /** Working days (ngày làm việc). */
    WORKING_DAYS,
    /** Months (tháng). */
    MONTHS,
    /** Years (năm). */
    YEARS,
    /** Persons (người). */
    PERSONS
  }
}
