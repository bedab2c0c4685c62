package org.tuanthu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.TypeCode;

/** Finds everything in a text that has the shape of number and symbol, stray blanks included. */
final class NumberScanner {
  private final String text;

  private NumberScanner(String text) {
    this.text = text;
  }

  static List<NumberToken> scan(String text) {
    return new NumberScanner(text).all();
  }

  private List<NumberToken> all() {
    List<NumberToken> tokens = new ArrayList<>();
    int p = 0;
    while (p < text.length()) {
      char c = text.charAt(p);
      if (c < '0' || c > '9') {
        p++;
        continue;
      }
      int start = p;
      p = digits(p);
      if (p - start <= 6 && mayBegin(start)) {
        Optional<NumberToken> token = at(start, p);
        if (token.isPresent()) {
          tokens.add(token.get());
          p = token.get().end();
        }
      }
    }
    return tokens;
  }

  private boolean isDigit(int p) {
    return p < text.length() && text.charAt(p) >= '0' && text.charAt(p) <= '9';
  }

  private int digits(int from) {
    int p = from;
    while (isDigit(p)) {
      p++;
    }
    return p;
  }

  private boolean is(int p, char c) {
    return p < text.length() && text.charAt(p) == c;
  }

  private boolean isDash(int p) {
    return p < text.length() && Words.isDash(text.charAt(p));
  }

  /** A running number follows a blank, a bracket or the word "số", no figure and no dot. */
  private boolean mayBegin(int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (Character.isLetter(before)) {
      int word = Words.start(text, start);
      return start - word <= 4 && TypeWords.isNumberWord(text.substring(word, start));
    }
    if (before == ':' || Words.isDash(before)) {
      return start < 2
          || !Character.isLetterOrDigit(text.charAt(start - 2))
          || isNumberColon(start);
    }
    return "/.,§$%#&+*=".indexOf(before) < 0;
  }

  private boolean isNumberColon(int start) {
    int word = Words.start(text, start - 1);
    return text.charAt(start - 1) == ':' && !isDigit(start - 2) && start - 1 - word <= 8;
  }

  private Optional<NumberToken> at(int start, int digitsEnd) {
    int end = digitsEnd;
    if (is(end, '.') && isDigit(end + 1)) {
      end = digits(end + 1);
    }
    if (end < text.length() && "abcdđe".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String ordinal = text.substring(start, end);
    int mark = Words.skip(text, end, 2);
    if (is(mark, '/')) {
      return state(start, ordinal, mark + 1, mark > end);
    }
    if (isDash(mark)) {
      return isYearAt(mark + 1)
          ? state(start, ordinal, mark + 1, true)
          : party(start, ordinal, mark + 1, mark > end);
    }
    return Words.isCapital(text, mark) ? markless(start, ordinal, mark) : bare(start, end);
  }

  /** "12-2024/NĐ-CP", with a hyphen for the first slash. */
  private boolean isYearAt(int p) {
    return digits(p) - p == 4 && (is(p, '1') || is(p, '2')) && is(p + 4, '/');
  }

  /** "số 12 QĐ-UBND", "số 12QĐ/UBND": the slash is lost, and nothing else can be meant. */
  private Optional<NumberToken> markless(int start, String ordinal, int symbol) {
    SymbolGroups groups = SymbolGroups.read(text, symbol);
    return isNumbered(start) && groups.isOfKnownIssuer()
        ? token(start, groups.end(), SymbolForm.state(ordinal, "", groups.all()))
        : Optional.empty();
  }

  /** "Tờ trình số 53 ngày 04/12/2013": a running number without a symbol. */
  private Optional<NumberToken> bare(int start, int end) {
    int next = Words.skip(text, end);
    if (is(next, ',')) {
      next = Words.skip(text, next + 1);
    }
    boolean cited =
        Words.has(text, next, "ngày")
            && isNumbered(start)
            && TypeWords.before(text, start, 0).typeName().isPresent();
    return cited ? Optional.of(new NumberToken(start, end, Optional.empty())) : Optional.empty();
  }

  private boolean isNumbered(int start) {
    int end = Words.back(text, start);
    if (end > 0 && text.charAt(end - 1) == ':') {
      end = Words.back(text, end - 1);
    }
    return Words.before(text, end, "số") >= 0;
  }

  private Optional<NumberToken> state(int start, String ordinal, int afterSlash, boolean blanks) {
    int p = Words.skip(text, afterSlash, 1);
    boolean loose = blanks || p > afterSlash;
    String year = "";
    int yearEnd = digits(p);
    if (yearEnd - p == 4 && (is(p, '1') || is(p, '2'))) {
      int slash = Words.skip(text, yearEnd, 1);
      boolean joined = is(slash, '/') || isDash(slash);
      year = text.substring(p, yearEnd);
      p = joined ? Words.skip(text, slash + 1, 1) : slash;
      if (!joined && !SymbolGroups.read(text, p).isOfKnownIssuer()) {
        return Optional.empty();
      }
    }
    SymbolGroups groups = SymbolGroups.read(text, p);
    if (groups.isEmpty() || (loose && !groups.isCertain())) {
      return Optional.empty();
    }
    return token(start, groups.end(), SymbolForm.state(ordinal, year, groups.all()));
  }

  private Optional<NumberToken> party(int start, String ordinal, int afterDash, boolean blanks) {
    int p = Words.skip(text, afterDash, 1);
    SymbolGroups groups = SymbolGroups.readParty(text, p);
    boolean loose = blanks || p > afterDash;
    if (groups.isEmpty() || (loose && !TypeCode.isKnown(groups.all().get(0)))) {
      return Optional.empty();
    }
    Optional<DocumentNumber> number =
        groups.isDashed() && groups.isOfKnownIssuer()
            ? SymbolForm.state(ordinal, "", groups.all())
            : SymbolForm.party(ordinal, groups.all());
    return token(start, groups.end(), number);
  }

  private static Optional<NumberToken> token(int start, int end, Optional<DocumentNumber> number) {
    return number.map(n -> new NumberToken(start, end, number));
  }
}
