package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.text.Span;

/**
 * Sentences of other instruments in quotation marks (trích nguyên văn): what they cite is cited by
 * their authors. A quoted title is none of them.
 */
final class QuotedLaw {
  /** An article, clause or point at the start of a quotation. */
  private static final Pattern OUTLINE =
      Pattern.compile(
          "(?iu)\\s{0,3}+(?:(?:điều|khoản)\\s\\d{1,3}+|\\d{1,3}+[a-zđ]?+[.)]|[a-zđ]\\))");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?iu)(?:quy định|như sau|nêu rõ|ghi rõ|nguyên văn|ghi)\\s?(?:là)?\\s?:\\s?$");

  /** "Luật này", by which an instrument speaks of itself. */
  private static final ImmutableList<String> ITSELF =
      ImmutableList.of(
          "luật này",
          "nghị định này",
          "thông tư này",
          "pháp lệnh này",
          "quy chế này",
          "điều này",
          "khoản này");

  private static final int MOST_TEXTS = 60;
  private static final int WINDOW = 24;

  private final List<String> texts;
  private final List<List<Span>> quoted = new ArrayList<>();

  private QuotedLaw(List<String> texts) {
    this.texts = texts;
  }

  /** The quoted passages of one text. */
  static List<Span> in(String text) {
    return isMarked(text) ? in(List.of(text)).get(0) : List.of();
  }

  /** The quoted passages of each text; a quotation may run over several. */
  static List<List<Span>> in(List<String> texts) {
    QuotedLaw law = new QuotedLaw(texts);
    texts.forEach(text -> law.quoted.add(new ArrayList<>()));
    for (int i = 0; i < texts.size(); i++) {
      if (isMarked(texts.get(i))) {
        law.text(i);
      }
    }
    return law.quoted;
  }

  private static boolean isMarked(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('"') >= 0;
  }

  private void text(int index) {
    String text = texts.get(index);
    List<Span> before = quoted.get(index);
    int p = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
    while (p < text.length()) {
      char c = text.charAt(p);
      if (c != '“' && c != '"') {
        p++;
        continue;
      }
      int close = text.indexOf(c == '“' ? '”' : '"', p + 1);
      if (close < 0) {
        if (c == '“') {
          overParagraphs(index, p);
        }
        return;
      }
      if (isLaw(text, p, close)) {
        before.add(new Span(p, close));
      }
      p = close + 1;
    }
  }

  private void overParagraphs(int from, int open) {
    if (!isLaw(texts.get(from), open, texts.get(from).length())) {
      return;
    }
    for (int i = from + 1; i < texts.size() && i - from <= MOST_TEXTS; i++) {
      int close = texts.get(i).indexOf('”');
      int other = texts.get(i).indexOf('“');
      if (other >= 0 && (close < 0 || other < close)) {
        return;
      }
      if (close >= 0) {
        quoted.get(from).add(new Span(open, texts.get(from).length()));
        for (int inner = from + 1; inner < i; inner++) {
          quoted.get(inner).add(new Span(0, texts.get(inner).length()));
        }
        quoted.get(i).add(new Span(0, close));
        return;
      }
    }
  }

  private static boolean isLaw(String text, int open, int close) {
    if (OUTLINE.matcher(text).region(open + 1, close).lookingAt()) {
      return true;
    }
    return INTRODUCED.matcher(text).region(Math.max(0, open - WINDOW), open).find()
        || speaksOfItself(text, open + 1, close);
  }

  private static boolean speaksOfItself(String text, int from, int to) {
    String words = text.substring(from, to);
    for (int p = words.indexOf("này"); p >= 0; p = words.indexOf("này", p + 1)) {
      int end = p + 3;
      if (ITSELF.stream().anyMatch(itself -> Words.before(words, end, itself) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the passages, which are in the order of the text, holds that place. */
  static boolean holds(List<Span> passages, Span place) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= place.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).start() <= place.start();
  }
}
