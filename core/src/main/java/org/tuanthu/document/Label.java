package org.tuanthu.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, letter or bullet at the start of a line.
 *
 * @param kind its level in the order of Vietnamese outlines
 * @param depth how many numbers it has, as 2 in {@code 1.2}
 * @param label the number alone
 * @param written the number with its word and marks
 * @param rest what follows on the line
 */
record Label(Kind kind, int depth, String label, String written, String rest) {

  /** The kinds from the outermost inwards. */
  enum Kind {
    PART,
    CHAPTER,
    CAPITAL,
    DIVISION,
    ROMAN,
    ARTICLE,
    ARABIC,
    ARABIC_PAREN,
    LETTER,
    BRACKETED,
    BULLET
  }

  private static final Pattern WORDED =
      Pattern.compile(
          "(?iU)^(Phần|Chương|Mục|Điều)\\s{1,9}(thứ\\s{1,9}\\p{L}{2,5}|[IVXLC]{1,7}|\\d{1,3}[a-zđ]?|[A-H])"
              + "(?=$|[\\s.:\\-\u2013])\\s{0,3}([.:]?)\\s*+(.*)$");
  private static final Pattern ROMAN =
      Pattern.compile("^([IVX]{1,7})\\s?([.)/]|\\s?[-:](?=\\s))\\s*+(.*)$");

  /** What follows {@code V/} in "V/v", which is no number. */
  private static final Pattern ABOUT = Pattern.compile("(?U)[vV](?!\\w)");

  private static final Pattern CAPITAL = Pattern.compile("^([A-H])\\.(?:\\s++(.*))?$");
  private static final Pattern ARABIC =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s?([.)/](?![\\d/]))\\s*+(.*)$");
  private static final Pattern BARE_DECIMAL =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s++(\\p{Lu}.*)$");

  /** As the Party counts: "1- Quán triệt". */
  private static final Pattern DASHED = Pattern.compile("^(\\d{1,2})-\\s++(\\p{Lu}.*)$");

  private static final Pattern BRACKETED = Pattern.compile("^\\((\\d{1,2}|[a-zđ])\\)\\s*+(.*)$");
  private static final Pattern LETTER =
      Pattern.compile("^([a-eg-ik-vxyđ]\\d?)\\s?(\\)|\\.(?=\\s|$))\\s*+(.*)$");
  private static final String BULLETS =
      "-+*\u2022\u2013\u2014\u25AA\u25CF\u25CB\u2666\uF0B7\uF02D\u00B7";

  /** Numbers of three figures and Roman ones from XL on, which may as well be quantities. */
  private static final Pattern HIGH =
      Pattern.compile("^(\\d{3}|[XLC][IVXLC]{0,7})\\s?([.)](?!\\d))\\s*+(.*)$");

  /**
   * A label that is too high for {@link #of} and only to be taken for one where it is due: from 100
   * and from XL on.
   */
  static Optional<Label> high(String line) {
    Matcher m = HIGH.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    Kind kind = Character.isDigit(line.charAt(0)) ? Kind.ARABIC : Kind.ROMAN;
    return Optional.of(new Label(kind, 1, m.group(1), m.group(1) + m.group(2), m.group(3)));
  }

  /** The label at the start of that line, which has no blanks at its ends. */
  static Optional<Label> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return bullet(line, first);
    }
    char second = line.length() > 1 ? line.charAt(1) : ' ';
    if (first >= '0' && first <= '9') {
      return arabic(line);
    }
    if (first == '(') {
      return bracketed(line);
    }
    if (second == ')' || second == '.' || (second >= '0' && second <= '9') || second == ' ') {
      Optional<Label> letter = letter(line, first);
      if (letter.isPresent()) {
        return letter;
      }
    }
    if (first == 'I' || first == 'V' || first == 'X') {
      Optional<Label> roman = roman(line);
      if (roman.isPresent()) {
        return roman;
      }
    }
    return "PCMĐpcmđ".indexOf(first) >= 0 ? worded(line) : Optional.empty();
  }

  private static Optional<Label> bullet(String line, char mark) {
    String rest = line.substring(1).strip();
    if (rest.isEmpty() || BULLETS.indexOf(rest.charAt(0)) >= 0) {
      return Optional.empty();
    }
    String bullet =
        mark == '-' || mark == '+' || mark == '*'
            ? String.valueOf(mark)
            : mark == '\u2013' || mark == '\u2014' || mark == '\uF02D' ? "-" : "\u2022";
    return Optional.of(new Label(Kind.BULLET, 1, bullet, bullet, rest));
  }

  private static Optional<Label> arabic(String line) {
    Matcher m = ARABIC.matcher(line);
    if (m.matches()) {
      boolean paren = m.group(2).equals(")");
      int depth = depth(m.group(1));
      return Optional.of(
          new Label(
              paren && depth == 1 ? Kind.ARABIC_PAREN : Kind.ARABIC,
              depth,
              m.group(1),
              m.group(1) + m.group(2),
              m.group(3)));
    }
    Matcher dashed = DASHED.matcher(line);
    if (dashed.matches()) {
      String number = dashed.group(1);
      return Optional.of(new Label(Kind.ARABIC, 1, number, number + "-", dashed.group(2)));
    }
    Matcher bare = BARE_DECIMAL.matcher(line);
    return bare.matches()
        ? Optional.of(
            new Label(
                Kind.ARABIC, depth(bare.group(1)), bare.group(1), bare.group(1), bare.group(2)))
        : Optional.empty();
  }

  private static int depth(String label) {
    return 1 + (int) label.chars().filter(c -> c == '.').count();
  }

  private static Optional<Label> bracketed(String line) {
    Matcher m = BRACKETED.matcher(line);
    return m.matches()
        ? Optional.of(new Label(Kind.BRACKETED, 1, m.group(1), "(" + m.group(1) + ")", m.group(2)))
        : Optional.empty();
  }

  private static Optional<Label> letter(String line, char first) {
    if (Character.isUpperCase(first)) {
      Matcher m = CAPITAL.matcher(line);
      return m.matches()
          ? Optional.of(
              new Label(
                  Kind.CAPITAL,
                  1,
                  m.group(1),
                  m.group(1) + ".",
                  m.group(2) == null ? "" : m.group(2)))
          : Optional.empty();
    }
    Matcher m = LETTER.matcher(line);
    return m.matches()
        ? Optional.of(new Label(Kind.LETTER, 1, m.group(1), m.group(1) + m.group(2), m.group(3)))
        : Optional.empty();
  }

  private static Optional<Label> roman(String line) {
    Matcher m = ROMAN.matcher(line);
    if (!m.matches() || (m.group(2).equals("/") && isWithinWords(m.group(3)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Label(Kind.ROMAN, 1, m.group(1), m.group(1) + m.group(2).strip(), m.group(3)));
  }

  /** What follows the slash of "V/v" and of a quarter such as "IV/2024". */
  private static boolean isWithinWords(String rest) {
    return ABOUT.matcher(rest).lookingAt()
        || (!rest.isEmpty() && Character.isDigit(rest.charAt(0)));
  }

  private static Optional<Label> worded(String line) {
    Matcher m = WORDED.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String rest = m.group(4);
    Kind kind =
        switch (Character.toLowerCase(m.group(1).charAt(0))) {
          case 'p' -> Kind.PART;
          case 'c' -> Kind.CHAPTER;
          case 'm' -> Kind.DIVISION;
          default -> Kind.ARTICLE;
        };
    boolean marked = !m.group(3).isEmpty() || rest.isEmpty() || Lines.isCapitals(rest);
    if (!marked || !Character.isUpperCase(line.charAt(0))) {
      return Optional.empty();
    }
    return Optional.of(new Label(kind, 1, m.group(2), line.substring(0, m.start(4)).strip(), rest));
  }

  boolean isBullet() {
    return kind == Kind.BULLET;
  }

  /** The level for nesting: greater is further inside. */
  int rank() {
    return kind.ordinal() * 10 + depth;
  }
}
