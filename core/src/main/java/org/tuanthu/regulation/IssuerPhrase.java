package org.tuanthu.regulation;

import java.util.Locale;

/** Reads the name of an issuer (cơ quan ban hành) from its first word to where it must end. */
final class IssuerPhrase {
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 300;

  private final String text;
  private final int start;
  private final int limit;
  private final boolean capitals;
  private final boolean series;
  private int end;
  private String previous = "";
  private int words;

  private IssuerPhrase(String text, int start, boolean capitals, boolean series) {
    this.text = text;
    this.start = start;
    this.end = start;
    this.limit = Math.min(text.length(), start + LONGEST);
    this.capitals = capitals;
    this.series = series;
  }

  /**
   * The end of the phrase that begins at {@code start}; {@code start} itself when none does.
   *
   * @param capitals whether the text around it is written in capitals, which tell nothing then
   * @param series whether several agencies are to be expected
   */
  static int end(String text, int start, boolean capitals, boolean series) {
    IssuerPhrase phrase = new IssuerPhrase(text, start, capitals, series);
    while (phrase.words < MOST_WORDS && phrase.step()) {}
    return phrase.end;
  }

  private boolean step() {
    int p = Words.skip(text, end);
    if (p >= limit || (words > 0 && p == end && "-/–,(".indexOf(text.charAt(p)) < 0)) {
      return false;
    }
    char c = text.charAt(p);
    if (Character.isLetter(c)) {
      return word(p);
    }
    if (Character.isDigit(c)) {
      return IssuerWords.takesFigure(previous) && take(p);
    }
    if (words == 0) {
      return false;
    }
    if (Words.isDash(c) || c == '/') {
      return dash(p);
    }
    return c == ',' ? comma(p) : c == '(' && bracket(p);
  }

  private boolean take(int word) {
    int stop = Words.end(text, word);
    String taken = text.substring(word, stop);
    if (IssuerWords.isAbbreviated(taken) && stop < text.length() && text.charAt(stop) == '.') {
      stop++;
    }
    previous = taken.toLowerCase(Locale.ROOT);
    end = stop;
    words++;
    return true;
  }

  private boolean word(int p) {
    int stop = Words.end(text, p);
    String written = text.substring(p, stop);
    String lower = written.toLowerCase(Locale.ROOT);
    int after = Words.skip(text, stop);
    if (lower.equals("và")) {
      return and(p, after);
    }
    boolean weak = capitals || written.equals(lower);
    String next = Words.lower(text, stop);
    if (IssuerWords.stops(lower, next, weak, previous) || startsInstrument(p, stop)) {
      return false;
    }
    return take(p);
  }

  private boolean startsInstrument(int word, int stop) {
    if (Words.has(text, word, "luật")) {
      return !previous.equals("hội") && !previous.equals("học");
    }
    return TypeWords.endsIssuer(text, word, stop);
  }

  /** "và" joins words of one name, or two agencies, never the issuer and what comes next. */
  private boolean and(int p, int next) {
    if (words == 0 || next >= limit || !Character.isLetter(text.charAt(next))) {
      return false;
    }
    int stop = Words.end(text, next);
    boolean capital = capitals || Words.isCapital(text, next);
    if (!capital
        || startsInstrument(next, stop)
        || TypeWords.isNumberWord(text.substring(next, stop))) {
      return false;
    }
    if (Words.has(text, next, "kế hoạch")
        || Words.has(text, next, "chương trình")
        || Words.has(text, next, "đề án")) {
      if (!IssuerWords.hasPlanningOffice(text, next)) {
        return false;
      }
    }
    String lower = text.substring(next, stop).toLowerCase(Locale.ROOT);
    if (IssuerWords.stops(lower, Words.lower(text, stop), capitals, "và")) {
      return false;
    }
    end = Words.end(text, p);
    previous = "và";
    return true;
  }

  private boolean dash(int p) {
    int next = Words.skip(text, p + 1);
    boolean blank = next > p + 1 || p > end;
    if (next >= limit || (!capitals && !Words.isCapital(text, next) && blank)) {
      return false;
    }
    if (blank && (IssuerWords.isHead(text, next) || IssuerWords.stopsAt(text, next))) {
      return false;
    }
    int before = end;
    end = next;
    if (!Character.isLetter(text.charAt(next)) || !word(next)) {
      end = before;
      return false;
    }
    return true;
  }

  /** A comma goes on inside a name ("Văn hóa, Thể thao và Du lịch") or in a row of agencies. */
  private boolean comma(int p) {
    int next = Words.skip(text, p + 1);
    if (next < limit && IssuerWords.goesOnAfterComma(Words.lower(text, next))) {
      return take(next);
    }
    if (next >= limit
        || !Words.isCapital(text, next)
        || startsInstrument(next, Words.end(text, next))) {
      return false;
    }
    if (IssuerWords.isHead(text, next)) {
      int rowEnd = series ? limit : row(next);
      if (rowEnd < 0) {
        return false;
      }
    } else if (!namePart(next)) {
      return false;
    }
    end = next;
    return word(next);
  }

  /** The end of a row of agencies that closes with "và" and one more; -1 if it does not. */
  private int row(int next) {
    int stop = end(text, next, capitals, true);
    if (text.substring(next, stop).indexOf(" và ") < 0) {
      return -1;
    }
    int p = Words.skip(text, stop);
    boolean closed =
        p >= text.length()
            || ";.)".indexOf(text.charAt(p)) >= 0
            || Words.has(text, p, "về")
            || Words.has(text, p, "quy định")
            || Words.has(text, p, "hướng dẫn")
            || Words.has(text, p, "ngày");
    return closed && IssuerWords.rowHasHeads(text, next, stop) ? stop : -1;
  }

  private boolean namePart(int next) {
    int p = next;
    for (int i = 0; i < 4; i++) {
      p = Words.skip(text, Words.end(text, p));
      if (p >= text.length()) {
        return false;
      }
      if (text.charAt(p) == ',' && i > 0) {
        p = Words.skip(text, p + 1);
      }
      if (Words.has(text, p, "và")) {
        int after = Words.skip(text, Words.end(text, p));
        return IssuerWords.namesField(text, start)
            && (capitals || Words.isCapital(text, after))
            && !IssuerWords.isHead(text, after)
            && !startsInstrument(after, Words.end(text, after));
      }
    }
    return false;
  }

  /** Only the term of a committee belongs to the name: "(khóa IX)". */
  private boolean bracket(int p) {
    if (!Words.has(text, p + 1, "khóa") && !Words.has(text, p + 1, "khoá")) {
      return false;
    }
    int close = text.indexOf(')', p);
    if (close < 0 || close - p > 30) {
      return false;
    }
    end = close + 1;
    previous = ")";
    return true;
  }
}
