package org.tuanthu.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with number and symbol in the head ("Số: 12/KH-SYT").
 *
 * @param number without stray blanks; a number left blank gives the symbol alone
 * @param rest words that follow
 */
record NumberLine(Optional<String> number, String rest) {
  private static final NumberLine NONE = new NumberLine(Optional.empty(), "");
  private static final Pattern LINE =
      Pattern.compile("(?U)^(?:Luật |Nghị quyết |Pháp lệnh )?(?:Số|SỐ|số|Sô|Só)\\s*[:.]?\\s*(.*)$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?U)^([\\d.\u2026_\\s]{0,60}?[a-zđ]?)\\s*([/\\-\u2010-\u2015\u2212])\\s*(\\p{L}|\\d{4}\\s*/)(.*)$");

  /** The characters of that line, read as this, from which the number was taken. */
  Healed of(Healed line) {
    Matcher m = LINE.matcher(line.text());
    int start = m.matches() ? m.start(1) : 0;
    int end =
        line.text().endsWith(rest) ? line.text().length() - rest.length() : line.text().length();
    return line.from(start, line.text().substring(start, Math.max(start, end)).strip());
  }

  /** Whether the line begins as one with a number does: what follows is no prose. */
  static boolean matches(String line) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      return false;
    }
    String rest = m.group(1);
    return rest.isEmpty() || "0123456789/-.\u2026_ ".indexOf(rest.charAt(0)) >= 0;
  }

  /** Reads such a line, which may be put together from several. */
  static NumberLine read(String line) {
    Matcher m = LINE.matcher(line);
    if (!m.matches()) {
      return NONE;
    }
    Matcher n = NUMBER.matcher(m.group(1));
    if (!n.matches()) {
      String bare = m.group(1).strip();
      return bare.isEmpty() ? NONE : new NumberLine(Optional.of(bare), "");
    }
    String symbol = joined(n.group(3) + n.group(4));
    int end = symbolEnd(symbol);
    String mark = n.group(2).equals("/") ? "/" : "-";
    String number = ordinal(n.group(1)) + mark + Lines.withoutClosingMark(symbol.substring(0, end));
    return new NumberLine(Optional.of(number), symbol.substring(end).strip());
  }

  private static String ordinal(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dotted =
          c == '.'
              && i > 0
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c) || dotted) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String joined(String text) {
    String dashed = text.replaceAll("[\u2010-\u2015\u2212]", "-");
    return dashed.replaceAll("\\s*([/-])\\s*", "$1").strip();
  }

  /** The end of the first word and of the short words in capitals after it. */
  private static int symbolEnd(String joined) {
    int end = 0;
    for (String word : joined.split("\\s+")) {
      if (end > 0 && !(Lines.isCapitals(word) && word.length() <= 8)) {
        break;
      }
      end = joined.indexOf(word, end) + word.length();
    }
    return end;
  }
}
