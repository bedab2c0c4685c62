package org.tuanthu.plan;

import static org.tuanthu.plan.DayWords.ABSENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a day word by word. Not thread-safe. */
final class DayScan {
  private static final int MOST_TAILS = 5;

  private final SentenceTokens tokens;
  private final List<PeriodTail> tails = new ArrayList<>();
  private int p;
  private int day = ABSENT;
  private int month = ABSENT;
  private int year = ABSENT;
  private boolean vague;
  private boolean timed;

  DayScan(SentenceTokens tokens, int at) {
    this.tokens = tokens;
    this.p = at;
  }

  Optional<DayWords> read() {
    hour();
    weekday();
    boolean named = tokens.at(p, "ngày") || tokens.at(p, "các", "ngày");
    if (named) {
      p += tokens.at(p, "các") ? 2 : 1;
    }
    boolean found = (named && (ordinal() || figure(true))) || (!named && (figure(false) || span()));
    if (found || vague || timed) {
      tails();
    }
    boolean enough = found || vague || (timed && !tails.isEmpty());
    return enough
        ? Optional.of(new DayWords(day, month, year, tails, vague, timed, p))
        : Optional.empty();
  }

  Optional<DayWords> month(int ofDay) {
    boolean named = tokens.at(p, "tháng");
    boolean listed = tokens.at(p - 1, ",") || tokens.at(p - 1, "và");
    int at = named ? p + 1 : p;
    if (!isMonth(at) || !listed || (!named && tokens.isWord(at + 1) && !endsList(at + 1))) {
      return Optional.empty();
    }
    month = tokens.number(at);
    p = at + 1;
    tails();
    return Optional.of(new DayWords(ofDay, month, year, tails, false, false, p));
  }

  private boolean endsList(int at) {
    return tokens.at(at, "và") || PeriodNoun.isEvery(tokens.key(at));
  }

  private void hour() {
    if (tokens.number(p) < 0 || tokens.number(p) > 24) {
      return;
    }
    if (tokens.at(p + 1, "h") || tokens.at(p + 1, "giờ") || tokens.at(p + 1, "g")) {
      p += tokens.number(p + 2) >= 0 ? 3 : 2;
      while (tokens.at(p, "phút") || tokens.at(p, "\u2019") || tokens.at(p, "'")) {
        p++;
      }
      timed = true;
    } else if (tokens.at(p + 1, ":") && tokens.number(p + 2) >= 0 && tokens.at(p + 3, "ngày")) {
      p += 3;
      timed = true;
    }
    p += timed && (tokens.at(p, ",") || tokens.at(p, "của")) ? 1 : 0;
  }

  private void weekday() {
    boolean sunday = tokens.at(p, "chủ", "nhật");
    boolean other = tokens.at(p, "thứ") && Numerals.count(tokens, p + 1) >= 2;
    if (sunday || other) {
      p += 2;
      vague = true;
      p += tokens.at(p, ",") || tokens.at(p, "(") ? 1 : 0;
    }
  }

  /** "ngày cuối cùng của tháng", "ngày làm việc đầu tiên của quý". */
  private boolean ordinal() {
    int word = tokens.at(p, "làm", "việc") ? p + 2 : p;
    boolean last = tokens.at(word, "cuối");
    if (!last && !tokens.at(word, "đầu", "tiên")) {
      return false;
    }
    vague = word > p;
    day = last ? DayWords.LAST_DAY : 1;
    p = word + (tokens.at(word + 1, "cùng") || tokens.at(word + 1, "tiên") ? 2 : 1);
    return true;
  }

  private boolean figure(boolean named) {
    int at = tokens.at(p, "mùng") || tokens.at(p, "mồng") ? p + 1 : p;
    int value = tokens.number(at);
    if (value < 1 || value > 31) {
      return false;
    }
    int noun = tokens.at(at + 1, "của") ? at + 2 : at + 1;
    noun += tokens.at(noun, "các") ? 1 : 0;
    boolean marked = isMark(at + 1) && isMonth(at + 2) && !tokens.at(at + 3, "ngày");
    if (marked || (tokens.at(noun, "tháng") && isMonth(noun + 1))) {
      date(marked ? at + 2 : noun + 1, value, marked);
      return true;
    }
    if (!named && at == p) {
      return false;
    }
    day = value;
    p = at + 1;
    return true;
  }

  private void date(int monthAt, int value, boolean marked) {
    day = value;
    month = tokens.number(monthAt);
    p = monthAt + 1;
    boolean sameMark = marked && tokens.key(monthAt - 1).equals(tokens.key(p));
    int yearAt = sameMark || tokens.at(p, "năm") || tokens.at(p, "/") ? p + 1 : -1;
    if (yearAt > 0 && tokens.number(yearAt) >= 1900) {
      year = tokens.number(yearAt);
      p = yearAt + 1;
    }
    vague = false;
  }

  private boolean isMark(int at) {
    return tokens.at(at, "/") || tokens.at(at, "-") || tokens.at(at, ".");
  }

  private boolean isMonth(int at) {
    return tokens.number(at) >= 1 && tokens.number(at) <= 12;
  }

  /** A month, a quarter or its end, without a day. */
  private boolean span() {
    boolean end = tokens.at(p, "cuối") || tokens.at(p, "hết");
    int noun = end ? p + 1 : p;
    Optional<PeriodTail> tail = PeriodTail.at(tokens, noun, end);
    if (tail.isEmpty() || tail.get().noun() == PeriodNoun.PERIOD || tail.get().end() == noun) {
      return false;
    }
    PeriodTail first = tail.get();
    boolean isMonth = first.noun() == PeriodNoun.MONTH && first.number() > 0;
    boolean isQuarter = first.noun() == PeriodNoun.QUARTER && first.number() > 0;
    if (!isMonth && !isQuarter && !end) {
      return false;
    }
    vague = end;
    month = isMonth ? first.number() : ABSENT;
    tails.add(first);
    p = first.end();
    if (tokens.at(p, "/") && tokens.number(p + 1) >= 1900) {
      year = tokens.number(p + 1);
      p += 2;
    }
    return true;
  }

  private void tails() {
    for (int i = 0; i < MOST_TAILS; i++) {
      boolean bare = !tails.isEmpty() && tails.get(tails.size() - 1).position() > 0;
      Optional<PeriodTail> tail = PeriodTail.at(tokens, joint(), bare);
      if (tail.isEmpty() || !fits(tail.get())) {
        return;
      }
      tails.add(tail.get());
      p = tail.get().end();
      if (tail.get().noun() == PeriodNoun.YEAR && tail.get().number() > 0 && year == ABSENT) {
        year = tail.get().number();
      }
    }
  }

  /** After the comma of "hằng tháng, hằng quý". */
  private int joint() {
    boolean listed = !tails.isEmpty() && tails.get(tails.size() - 1).each();
    boolean mark = tokens.at(p, ",") || tokens.at(p, "và") || tokens.at(p, "/");
    return listed && mark && PeriodNoun.isEvery(tokens.key(p + 1)) ? p + 1 : p;
  }

  private boolean fits(PeriodTail tail) {
    return switch (tail.noun()) {
      case MONTH -> month == ABSENT;
      case QUARTER, PERIOD, YEAR -> true;
      case WEEK, DAY -> vague || timed;
    };
  }
}
