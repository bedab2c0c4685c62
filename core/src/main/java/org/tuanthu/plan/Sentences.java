package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.tuanthu.text.Span;

/** Cuts a text into sentences with their exact ranges; none is longer than a limit. */
final class Sentences {
  private static final int LONGEST = 4000;
  private static final ImmutableSet<String> SHORT_FORMS =
      ImmutableSet.of("tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "đ/c", "tr", "p", "q", "h");

  private Sentences() {}

  /** The sentences in their order, without blanks at their ends. */
  static List<Span> of(String text) {
    ImmutableList.Builder<Span> all = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean tooLong = i - start >= LONGEST && Character.isWhitespace(text.charAt(i));
      if (tooLong || i - start >= 2 * LONGEST || ends(text, i)) {
        add(all, text, start, i + 1);
        start = i + 1;
      }
    }
    add(all, text, start, text.length());
    return all.build();
  }

  private static void add(ImmutableList.Builder<Span> all, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      all.add(new Span(start, end));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '+' || c == '\u2022' || c == '\u2013';
  }

  private static boolean ends(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n', '\t' -> true;
      case '?', '!' -> opensAfter(text, at + 1);
      case '.' -> !isShortForm(text, at) && opensAfter(text, at + 1);
      default -> false;
    };
  }

  /** Whether blanks and then a capital, a mark or a bullet follow. */
  private static boolean opensAfter(String text, int from) {
    int p = from;
    while (p < text.length() && p - from < 8 && Character.isWhitespace(text.charAt(p))) {
      p++;
    }
    if (p >= text.length()) {
      return true;
    }
    char next = text.charAt(p);
    return p > from
        && (Character.isUpperCase(next)
            || Character.isDigit(next)
            || "-+(\u201C\u2022\u2013\"".indexOf(next) >= 0);
  }

  /** Whether the point closes a number, a letter or a short form rather than a sentence. */
  private static boolean isShortForm(String text, int point) {
    int start = point;
    while (start > 0 && point - start < 6 && isWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point).toLowerCase(Locale.ROOT);
    return SHORT_FORMS.contains(word) || (start == 0 && word.length() <= 3 && point <= 3);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '/';
  }
}
