package org.tuanthu.regulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.Span;

/**
 * Short names that a document gives to what it cites: "(sau đây gọi tắt là Nghị định 120)". A type
 * with a bare number means an instrument only from there on.
 */
final class ShortForms {
  private static final Pattern SHORT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(nghị\\s++định|nghị\\s++quyết|quyết\\s++định|chỉ\\s++thị"
              + "|thông\\s++tư|kết\\s++luận|kế\\s++hoạch|quy\\s++định|hướng\\s++dẫn|chương\\s++trình"
              + "|công\\s++văn|thông\\s++báo|quy\\s++chế|đề\\s++án)\\s{1,3}+(?:số\\s{1,3}+)?+"
              + "(\\d{1,6}+)(?!\\s?[/\\p{L}\\d\\u2010-\\u2015-])(?!\\.\\d)");

  private static final Pattern CALLED =
      Pattern.compile("(?iu)gọi\\s{1,3}(?:tắt|chung)?\\s{0,3}là\\s{0,3}:?\\s{0,3}[\"“]?\\s?$");

  private static final int NEAR = 300;

  private final Map<String, FoundCitation> known = new HashMap<>();

  /** The short mentions in a text, with what they stand for, in its order. */
  List<FoundCitation> find(String text, List<FoundCitation> cited) {
    List<FoundCitation> mentions = new ArrayList<>();
    Matcher m = SHORT.matcher(text);
    int next = 0;
    while (m.find()) {
      while (next < cited.size() && cited.get(next).span().end() <= m.start()) {
        next++;
      }
      if (next < cited.size() && cited.get(next).span().start() < m.end()) {
        continue;
      }
      String key = key(m.group(1), m.group(2));
      Matcher called = CALLED.matcher(text).region(Math.max(0, m.start() - 24), m.start());
      if (called.find() && next > 0) {
        named(cited, next, m).ifPresent(found -> known.put(key, found));
      }
      Optional.ofNullable(known.get(key))
          .map(found -> at(found, new Span(m.start(), m.end())))
          .ifPresent(mentions::add);
    }
    return mentions;
  }

  /** The citation right before, when its type and running number are those of the short form. */
  private static Optional<FoundCitation> named(List<FoundCitation> cited, int next, Matcher m) {
    FoundCitation found = cited.get(next - 1);
    String wanted = key(m.group(1), m.group(2));
    return Optional.of(found)
        .filter(before -> m.start() - before.span().end() <= NEAR)
        .filter(before -> before.number().isPresent())
        .filter(before -> key(before.typeName(), ordinal(before)).equals(wanted));
  }

  private static String ordinal(FoundCitation found) {
    return found.number().map(DocumentNumber::ordinal).orElse("");
  }

  private static String key(String type, String ordinal) {
    return Words.single(type).toLowerCase(Locale.ROOT) + " " + ordinal.replaceFirst("^0+", "");
  }

  private static FoundCitation at(FoundCitation found, Span span) {
    return new FoundCitation(
        span,
        found.type(),
        found.typeName(),
        found.number(),
        found.name(),
        Optional.empty(),
        Optional.empty());
  }
}
