package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.TypeCode;

/** Reads the groups of a symbol (ký hiệu) at a place of a text. */
final class SymbolGroups {
  /** Issuers after which digits and small letters are footnote marks or the next word. */
  private static final ImmutableSet<String> CLOSED =
      ImmutableSet.of("CP", "TTg", "UBND", "HĐND", "TW", "TU", "VPCP", "CTN");

  private static final ImmutableSet<String> CONGRESS = ImmutableSet.of("TW", "TU", "TƯ");
  private static final int MOST = 12;

  private final String text;
  private final List<String> groups = new ArrayList<>();
  private int end;
  private boolean dashed;

  private SymbolGroups(String text, int start) {
    this.text = text;
    this.end = start;
  }

  /** The groups of a State symbol; none if there is none. */
  static SymbolGroups read(String text, int start) {
    SymbolGroups read = new SymbolGroups(text, start);
    if (read.group(start)) {
      while (read.groups.size() < MOST && read.next()) {}
      read.steering();
    }
    return read;
  }

  /** The groups of a Party symbol, TYPE/ORGAN; none if there is none. */
  static SymbolGroups readParty(String text, int start) {
    SymbolGroups read = new SymbolGroups(text, start);
    if (read.group(start)) {
      boolean known = read.isTyped();
      int slash = known ? Words.skip(text, read.end, 1) : read.end;
      boolean dash = slash < text.length() && Words.isDash(text.charAt(slash));
      boolean joins = slash < text.length() && (text.charAt(slash) == '/' || (dash && known));
      if (!joins || !read.group(Words.skip(text, slash + 1, known ? 1 : 0))) {
        read.groups.clear();
      } else if (dash && !SymbolForm.isIssuer(read.groups.get(1))) {
        read.groups.clear();
      } else {
        read.dashed = dash && !CONGRESS.contains(read.groups.get(1));
        while (read.groups.size() < MOST && read.close()) {}
      }
    }
    return read;
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  List<String> all() {
    return groups;
  }

  int end() {
    return end;
  }

  /** Whether it can be nothing but a symbol, so that stray blanks before it may be passed over. */
  boolean isCertain() {
    return isTyped() || (groups.size() > 1 && groups.get(0).length() > 1) || isAssembly();
  }

  /** Whether a type and the code of a well-known issuer are its groups. */
  boolean isOfKnownIssuer() {
    return groups.size() > 1 && isTyped() && SymbolForm.isIssuer(groups.get(1));
  }

  /** Whether it has a hyphen where a symbol of the Party has a slash. */
  boolean isDashed() {
    return dashed;
  }

  private boolean isTyped() {
    return TypeCode.isKnown(groups.get(0));
  }

  private boolean isAssembly() {
    return groups.get(0).startsWith("QH") || groups.get(0).startsWith("UBTVQH");
  }

  /** A further group: joined closely, or with blanks at a hyphen that cannot end a symbol. */
  private boolean next() {
    if (close()) {
      return true;
    }
    if (groups.size() > 1) {
      return false;
    }
    int dash = Words.skip(text, end, 2);
    if (dash >= text.length() || !Words.isDash(text.charAt(dash))) {
      return afterBlank();
    }
    int start = Words.skip(text, dash + 1, 2);
    boolean before = dash > end;
    boolean after = start > dash + 1;
    if ((before && after && !isTyped()) || !isAbbreviation(start)) {
      return false;
    }
    return group(start);
  }

  /** "12/QĐ UBND ngày": a blank for the hyphen, before a code that no name goes on after. */
  private boolean afterBlank() {
    int start = Words.skip(text, end, 1);
    int stop = Words.end(text, start);
    if (start == end || !isTyped() || !SymbolForm.isIssuer(text.substring(start, stop))) {
      return false;
    }
    int next = Words.skip(text, stop);
    boolean closed =
        next >= text.length()
            || ",;.)".indexOf(text.charAt(next)) >= 0
            || Words.has(text, next, "ngày");
    return closed && group(start);
  }

  private boolean close() {
    if (end >= text.length() || groups.size() >= MOST) {
      return false;
    }
    char c = text.charAt(end);
    return (c == '/' || Words.isDash(c)) && group(end + 1);
  }

  /** Whether at least two capitals stand there, as in UBND or BGD&ĐT, TTg and CP. */
  private boolean isAbbreviation(int start) {
    return Words.isCapital(text, start)
        && Words.isCapital(text, start + 1)
        && !text.startsWith("TM", start)
        && !text.startsWith("KT", start);
  }

  /** A steering committee's own name after a blank: "KH-BCĐ PCTT". */
  private void steering() {
    if (groups.size() != 2 || !groups.get(1).startsWith("BCĐ") || end >= text.length()) {
      return;
    }
    int start = Words.skip(text, end, 1);
    int stop = start;
    while (stop < text.length() && isPlainCapital(text.charAt(stop))) {
      stop++;
    }
    boolean word = stop < text.length() && Character.isLetterOrDigit(text.charAt(stop));
    if (start > end && stop - start >= 3 && stop - start <= 8 && !word) {
      String name = text.substring(start, stop);
      if (!CLOSED.contains(name) && !name.equals("THEO") && !name.equals("CHO")) {
        groups.set(1, groups.get(1) + name);
        end = stop;
      }
    }
  }

  private static boolean isPlainCapital(char c) {
    return (c >= 'A' && c <= 'Z') || c == 'Đ' || (c >= '0' && c <= '9');
  }

  private boolean group(int start) {
    if (!Words.isCapital(text, start)) {
      return false;
    }
    int p = start;
    while (p < text.length() && isInner(p)) {
      p++;
    }
    int cut = cut(start, p);
    String group = text.substring(start, cut);
    if (cut - start > 20 || !hasShape(group)) {
      return false;
    }
    groups.add(group);
    end = isDigit(cut) ? p : cut;
    return true;
  }

  private boolean isInner(int p) {
    char c = text.charAt(p);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean capital = Words.isCapital(text, p + 1);
    if (c == '&') {
      return capital;
    }
    if (c != '.' || (!capital && !isDigit(p + 1))) {
      return false;
    }
    int after = Words.end(text, p + 1);
    String part = text.substring(p + 1, after);
    return after - p <= 5 && (Words.isCapitals(part) || part.length() == 1 || part.equals("TTg"));
  }

  private boolean isDigit(int p) {
    return p < text.length() && Character.isDigit(text.charAt(p));
  }

  /** Where the symbol ends when a footnote mark or the next word is glued to it. */
  private int cut(int start, int end) {
    for (String issuer : CLOSED) {
      int after = start + issuer.length();
      if (after < end && text.startsWith(issuer, start)) {
        boolean tail = true;
        for (int i = after; i < end && tail; i++) {
          char c = text.charAt(i);
          tail = Character.isDigit(c) == Character.isDigit(text.charAt(after));
          tail &= Character.isDigit(c) || Character.isLowerCase(c);
        }
        if (tail) {
          return after;
        }
      }
    }
    int p = end;
    while (p > start && Character.isLowerCase(text.charAt(p - 1))) {
      p--;
    }
    return end - p >= 3 && p - start >= 2 ? p : end;
  }

  /** Mostly capitals: small letters are rare in symbols (TTg, CTr, QyĐ). */
  private static boolean hasShape(String group) {
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < group.length(); i++) {
      char c = group.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        small++;
      }
    }
    return small == 0 || 2 * small <= capitals || group.equals("T7r");
  }
}
