package org.tuanthu.plan;

import com.google.common.base.Strings;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.regulation.CitationGrammar;
import org.tuanthu.regulation.FoundCitation;

/** The one year that words such as a title name, apart from dates of cited instruments. */
final class YearWords {
  private static final String ONE = "(?:19[4-9]|20[0-9])\\d";
  private static final Pattern ANY = Pattern.compile("(?<!\\d)" + ONE + "(?!\\d)");
  private static final Pattern SPAN =
      Pattern.compile(ONE + "\\s?[-\u2013/]\\s?(?:" + ONE + "|\\d{2}(?!\\d))");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?<limit>(?:đến|từ|trước|sau|hết|tầm nhìn) )?(?:năm|(?:tháng|quý) [IVX\\d]{1,3}\\s?/)\\s{0,2}"
              + ("(?<year>" + ONE + ")(?!\\d)")
              + ("(?<more>\\s?(?:,|và|đến) ?(?:năm )?" + ONE + ")?"));
  private static final Pattern LAW =
      Pattern.compile(
          "(?iu)(?<!pháp )(?<!kỷ )(?:luật|hiến pháp|pháp lệnh)(?:(?! (?:trên|tại|trong|cho) )[^,;.]){0,80}$");
  private static final int LAW_BEFORE = 100;
  private static final int LONGEST = 2000;

  private final String words;
  private final String masked;

  YearWords(String text) {
    words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    StringBuilder mask = new StringBuilder(words);
    for (FoundCitation found : CitationGrammar.find(words)) {
      blank(mask, found.span().start(), found.span().end());
    }
    masked = mask.toString();
  }

  private static void blank(StringBuilder mask, int start, int end) {
    mask.replace(start, end, Strings.repeat("_", end - start));
  }

  /** Whether any year is named, be it one of a span. */
  boolean anyYear() {
    return ANY.matcher(masked).find();
  }

  /** The year; empty where there is none, or several, or only a span of years. */
  OptionalInt single() {
    StringBuilder open = new StringBuilder(masked);
    Matcher span = SPAN.matcher(masked);
    while (span.find()) {
      blank(open, span.start(), span.end());
    }
    Set<String> years = new LinkedHashSet<>();
    Matcher m = YEAR.matcher(open);
    while (m.find()) {
      if (m.group("more") != null && m.group("limit") == null) {
        return OptionalInt.empty();
      }
      if (m.group("limit") == null && !isOfLaw(m.start())) {
        years.add(m.group("year"));
      }
    }
    return years.size() == 1
        ? OptionalInt.of(Integer.parseInt(years.iterator().next()))
        : OptionalInt.empty();
  }

  private boolean isOfLaw(int at) {
    return LAW.matcher(words.substring(Math.max(0, at - LAW_BEFORE), at).stripTrailing()).find();
  }
}
