package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.Span;

/**
 * Short names that a document gives to what it cites: "(sau đây gọi tắt là Nghị định 120)". A type
 * with a bare number means an instrument only from there on.
 */
final class ShortForms {
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of(
          "nghị định",
          "nghị quyết",
          "quyết định",
          "chỉ thị",
          "thông tư",
          "kết luận",
          "kế hoạch",
          "quy định",
          "hướng dẫn",
          "chương trình",
          "công văn",
          "thông báo",
          "quy chế",
          "đề án");

  /** Words that make the figures an amount: "kế hoạch 5 năm". */
  private static final ImmutableSet<String> TIMES = ImmutableSet.of("năm", "tháng", "ngày");

  private static final Pattern CALLED =
      Pattern.compile("(?iu)gọi\\s{1,3}(?:tắt|chung)?\\s{0,3}là\\s{0,3}:?\\s{0,3}[\"“]?\\s?$");

  private static final int NEAR = 300;
  private static final int MOST_FIGURES = 6;

  private final Map<String, FoundCitation> known = new HashMap<>();

  /** The short mentions in a text, with what they stand for, in its order. */
  List<FoundCitation> find(String text, List<FoundCitation> cited) {
    if (known.isEmpty() && cited.isEmpty()) {
      return List.of();
    }
    List<FoundCitation> mentions = new ArrayList<>();
    int next = 0;
    for (int p = figure(text, 0); p < text.length(); p = figure(text, p)) {
      int start = p;
      p = figuresEnd(text, start);
      while (next < cited.size() && cited.get(next).span().end() <= start) {
        next++;
      }
      boolean inside = next < cited.size() && cited.get(next).span().start() < p;
      if (!inside && isBare(text, start, p)) {
        int floor = next == 0 ? 0 : cited.get(next - 1).span().end();
        mention(text, new Span(start, p), floor, cited.subList(0, next)).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<FoundCitation> mention(
      String text, Span figures, int floor, List<FoundCitation> before) {
    TypeWords.Before words = TypeWords.before(text, figures.start(), floor);
    String type = words.typeName().map(name -> name.toLowerCase(Locale.ROOT)).orElse("");
    if (!TYPES.contains(type)) {
      return Optional.empty();
    }
    String key = key(type, figures.of(text));
    if (!before.isEmpty() && isCalled(text, words.start())) {
      FoundCitation last = before.get(before.size() - 1);
      if (words.start() - last.span().end() <= NEAR && key.equals(key(last))) {
        known.put(key, last);
      }
    }
    Span span = new Span(words.start(), figures.end());
    return Optional.ofNullable(known.get(key)).map(found -> at(found, span));
  }

  private static boolean isCalled(String text, int start) {
    return CALLED.matcher(text).region(Math.max(0, start - 24), start).find();
  }

  private static int figure(String text, int from) {
    int p = from;
    while (p < text.length() && !isFigure(text.charAt(p))) {
      p++;
    }
    return p;
  }

  private static int figuresEnd(String text, int from) {
    int p = from;
    while (p < text.length() && isFigure(text.charAt(p))) {
      p++;
    }
    return p;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether the figures stand alone: a symbol, a decimal or a word joined to them is none of it.
   */
  private static boolean isBare(String text, int start, int end) {
    if (end - start > MOST_FIGURES || start == 0 || !Words.isBlank(text.charAt(start - 1))) {
      return false;
    }
    int mark = Words.skip(text, end, 1);
    if (mark >= text.length()) {
      return true;
    }
    char c = text.charAt(mark);
    if (c == '.') {
      return mark + 1 >= text.length() || !isFigure(text.charAt(mark + 1));
    }
    boolean word = Character.isLetter(c) && mark > end;
    return word
        ? !TIMES.contains(Words.lower(text, mark))
        : c != '/' && !Words.isDash(c) && !Character.isLetterOrDigit(c);
  }

  private static String key(FoundCitation found) {
    String ordinal = found.number().map(DocumentNumber::ordinal).orElse("");
    return key(found.typeName().toLowerCase(Locale.ROOT), ordinal);
  }

  private static String key(String type, String ordinal) {
    return type + " " + ordinal.replaceFirst("^0+", "");
  }

  private static FoundCitation at(FoundCitation found, Span span) {
    return new FoundCitation(
        span,
        found.type(),
        found.typeName(),
        found.number(),
        found.name(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
