package org.tuanthu.plan;

import java.util.Optional;
import org.tuanthu.period.Frequency;

/** The nouns for spans of time that frequencies and deadlines are made of. */
enum PeriodNoun {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  /** A reporting period (kỳ), whatever its length. */
  PERIOD;

  static Optional<PeriodNoun> of(String word) {
    return switch (word) {
      case "ngày" -> Optional.of(DAY);
      case "tuần" -> Optional.of(WEEK);
      case "tháng" -> Optional.of(MONTH);
      case "quý", "quí" -> Optional.of(QUARTER);
      case "năm" -> Optional.of(YEAR);
      case "kỳ", "kì" -> Optional.of(PERIOD);
      default -> Optional.empty();
    };
  }

  /** How often something happens that happens every so many of these. */
  Optional<Frequency> every(int count) {
    int months =
        switch (this) {
          case MONTH -> count;
          case QUARTER -> 3 * count;
          case YEAR -> 12 * count;
          default -> 0;
        };
    return switch (months) {
      case 0 -> count == 1 ? each() : Optional.empty();
      case 1 -> Optional.of(Frequency.MONTHLY);
      case 3 -> Optional.of(Frequency.QUARTERLY);
      case 6 -> Optional.of(Frequency.SEMI_ANNUAL);
      case 9 -> Optional.of(Frequency.NINE_MONTH);
      case 12 -> Optional.of(Frequency.ANNUAL);
      default -> Optional.empty();
    };
  }

  private Optional<Frequency> each() {
    return switch (this) {
      case DAY -> Optional.of(Frequency.DAILY);
      case WEEK -> Optional.of(Frequency.WEEKLY);
      default -> Optional.empty();
    };
  }

  /** How often something happens that happens that many times in one of these. */
  Optional<Frequency> times(int times) {
    if (times == 1) {
      return every(1);
    }
    return switch (this) {
      case YEAR -> times > 0 && 12 % times == 0 ? MONTH.every(12 / times) : Optional.empty();
      case QUARTER -> times == 3 ? Optional.of(Frequency.MONTHLY) : Optional.empty();
      default -> Optional.empty();
    };
  }

  static boolean isEvery(String word) {
    return switch (word) {
      case "hằng", "hàng", "mỗi", "từng" -> true;
      default -> false;
    };
  }
}
