package org.tuanthu.regulation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Steps over blanks and words of a text, each bounded by the word's length. */
final class Words {
  private static final int LONGEST = 24;
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private Words() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\u00A0';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** The first position from {@code from} that is no blank, at most {@code most} steps on. */
  static int skip(String text, int from, int most) {
    int p = from;
    while (p < text.length() && p - from < most && isBlank(text.charAt(p))) {
      p++;
    }
    return p;
  }

  static int skip(String text, int from) {
    return skip(text, from, LONGEST);
  }

  /** The end of the last character before {@code end} that is no blank. */
  static int back(String text, int end) {
    int p = end;
    while (p > 0 && end - p < LONGEST && isBlank(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  /** The end of the run of letters and digits that begins at {@code from}. */
  static int end(String text, int from) {
    int p = from;
    while (p < text.length() && p - from < LONGEST && Character.isLetterOrDigit(text.charAt(p))) {
      p++;
    }
    return p;
  }

  /** The start of the run of letters and digits that ends at {@code end}. */
  static int start(String text, int end) {
    int p = end;
    while (p > 0 && end - p < LONGEST && Character.isLetterOrDigit(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  /** The word that begins at {@code from} or after blanks, in lower case; empty if none does. */
  static String lower(String text, int from) {
    int start = skip(text, from);
    return text.substring(start, end(text, start)).toLowerCase(Locale.ROOT);
  }

  /** Whether the text has that lower-case word, or words with single blanks, at {@code from}. */
  static boolean has(String text, int from, String words) {
    return after(text, from, words) >= 0;
  }

  /** The end of those lower-case words at {@code from}, in any case; -1 if they are not there. */
  static int after(String text, int from, String words) {
    int p = from;
    for (int i = 0; i < words.length(); i++) {
      char want = words.charAt(i);
      if (want == ' ') {
        int next = skip(text, p);
        if (next == p) {
          return -1;
        }
        p = next;
      } else if (p < text.length() && Character.toLowerCase(text.charAt(p)) == want) {
        p++;
      } else {
        return -1;
      }
    }
    return p < text.length() && Character.isLetterOrDigit(text.charAt(p)) ? -1 : p;
  }

  /** The start of those lower-case words that end at {@code end}, in any case; -1 if none do. */
  static int before(String text, int end, String words) {
    int p = end;
    for (int i = words.length() - 1; i >= 0; i--) {
      char want = words.charAt(i);
      if (want == ' ') {
        int next = back(text, p);
        if (next == p) {
          return -1;
        }
        p = next;
      } else if (p > 0 && Character.toLowerCase(text.charAt(p - 1)) == want) {
        p--;
      } else {
        return -1;
      }
    }
    return p > 0 && Character.isLetterOrDigit(text.charAt(p - 1)) ? -1 : p;
  }

  static boolean isCapital(String text, int p) {
    return p < text.length() && Character.isUpperCase(text.charAt(p));
  }

  /** The text with every run of white space as one blank. */
  static String single(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }

  /** Whether a word is written in capitals only, and longer than one letter. */
  static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The word in lower case without any diacritics, as poor scans give it. */
  static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    if (parts.length() == lower.length() && lower.indexOf('đ') < 0 && lower.indexOf('ð') < 0) {
      return lower;
    }
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == 'đ' || c == 'ð') {
        out.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
