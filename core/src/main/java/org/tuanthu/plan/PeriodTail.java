package org.tuanthu.plan;

import java.util.Optional;

/**
 * The words after a day that say of which month, quarter or year it is: "tháng cuối quý", "năm
 * sau", "hằng tháng".
 *
 * @param each whether it is of every such span
 * @param position which of several within the next longer span: 0 not said, 1 to 3, {@link #LAST}
 * @param shift -1 for the span before, 1 for the next
 * @param number of the month, quarter or year; -1 when not said
 * @param end after its last token
 */
record PeriodTail(PeriodNoun noun, boolean each, int position, int shift, int number, int end) {
  static final int LAST = 9;

  /**
   * The tail at {@code at}.
   *
   * @param bare whether the noun alone suffices, as after "tháng cuối"
   */
  static Optional<PeriodTail> at(SentenceTokens tokens, int at, boolean bare) {
    return new Scan(tokens, at).read(bare);
  }

  private static final class Scan {
    private final SentenceTokens tokens;
    private final int start;
    private int p;
    private int position;
    private int shift;
    private int number = -1;

    Scan(SentenceTokens tokens, int at) {
      this.tokens = tokens;
      this.start = at;
      this.p = at;
    }

    Optional<PeriodTail> read(boolean bare) {
      boolean joined = isJoint(tokens.key(p));
      p += joined ? 1 : 0;
      boolean each = PeriodNoun.isEvery(tokens.key(p));
      p += each ? 1 : 0;
      Optional<PeriodNoun> noun = PeriodNoun.of(tokens.key(p));
      if (noun.isEmpty() || (noun.get() == PeriodNoun.DAY && !each)) {
        return Optional.empty();
      }
      p++;
      int afterNoun = p;
      if (!each) {
        qualifiers(noun.get(), joined);
      }
      boolean enough = each || joined || bare || p > afterNoun || noun.get() == PeriodNoun.PERIOD;
      return enough && p > start
          ? Optional.of(new PeriodTail(noun.get(), each, position, shift, number, p))
          : Optional.empty();
    }

    private static boolean isJoint(String key) {
      return switch (key) {
        case "của", "trong", "thuộc", "vào" -> true;
        default -> false;
      };
    }

    private void qualifiers(PeriodNoun noun, boolean joined) {
      if (tokens.at(p, "báo", "cáo") && (joined || noun == PeriodNoun.PERIOD)) {
        p += 2;
      }
      for (int i = 0; i < 4; i++) {
        int before = p;
        if (!order(noun) && !neighbour() && !numbered(noun)) {
          return;
        }
        if (p == before) {
          return;
        }
      }
    }

    private boolean order(PeriodNoun noun) {
      switch (tokens.key(p)) {
        case "đầu" -> take(1, tokens.at(p + 1, "tiên") ? 2 : 1);
        case "cuối" -> take(LAST, tokens.at(p + 1, "cùng") ? 2 : 1);
        case "thứ" -> take(Math.max(1, Numerals.count(tokens, p + 1)), 2);
        case "kế" -> {
          if (!tokens.at(p + 1, "hoạch") || noun != PeriodNoun.YEAR) {
            return false;
          }
          p += 2;
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    private void take(int which, int length) {
      position = which;
      p += length;
    }

    private boolean neighbour() {
      switch (tokens.key(p)) {
        case "sau", "tới" -> turn(1, 1);
        case "tiếp" -> turn(1, tokens.at(p + 1, "theo") ? 2 : 1);
        case "kế" -> turn(1, tokens.at(p + 1, "tiếp") || tokens.at(p + 1, "theo") ? 2 : 1);
        case "liền" -> turn(shift == 0 ? 1 : shift, tokens.at(p + 1, "kề") ? 2 : 1);
        case "trước" -> {
          if (tokens.at(p + 1, "ngày")) {
            return false;
          }
          turn(-1, 1);
        }
        case "này", "đó", "nay" -> p++;
        default -> {
          return false;
        }
      }
      return true;
    }

    private void turn(int direction, int length) {
      shift = direction;
      p += length;
    }

    private boolean numbered(PeriodNoun noun) {
      int value = noun == PeriodNoun.QUARTER ? Numerals.quarter(tokens, p) : tokens.number(p);
      boolean fits =
          switch (noun) {
            case MONTH -> value >= 1 && value <= 12;
            case QUARTER -> value >= 1;
            case YEAR -> value >= 1900;
            default -> false;
          };
      if (!fits || number >= 0) {
        return false;
      }
      number = value;
      p++;
      return true;
    }
  }
}
