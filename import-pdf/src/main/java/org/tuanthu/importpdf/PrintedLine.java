package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letters of one line, from left to right.
 *
 * @param letters at least one
 */
record PrintedLine(List<Letter> letters) {
  /** Letters whose base lines differ by less than this share of their size share a line. */
  private static final double SAME_LINE = 0.4;

  /** Letters of that share of the size are raised by that share of it, or less. */
  private static final double SMALL = 0.75;

  private static final double RAISED = 0.6;

  /** A gap of that share of the size parts words. */
  static final double WORD_GAP = 0.15;

  /** A gap of that many letters parts columns. */
  private static final double COLUMN_GAP = 3;

  /** No page is so wide; letters far off it get no blanks. */
  private static final int WIDEST = 400;

  private static final int LONGEST_PAGE_NUMBER = 8;

  PrintedLine {
    letters = isInOrder(letters) ? List.copyOf(letters) : sorted(letters);
  }

  private static boolean isInOrder(List<Letter> letters) {
    for (int i = 1; i < letters.size(); i++) {
      if (letters.get(i).x() < letters.get(i - 1).x()) {
        return false;
      }
    }
    return true;
  }

  private static List<Letter> sorted(List<Letter> letters) {
    return letters.stream().sorted(Comparator.comparingDouble(Letter::x)).toList();
  }

  /** The lines of letters that run in one direction, from above. */
  static List<PrintedLine> of(List<Letter> letters) {
    List<PrintedLine> lines = new ArrayList<>();
    List<Letter> line = new ArrayList<>();
    @Nullable Letter base = null;
    for (Letter letter : letters.stream().sorted(Comparator.comparingDouble(Letter::y)).toList()) {
      if (base != null && letter.y() - base.y() > room(base, letter)) {
        lines.add(new PrintedLine(line));
        line = new ArrayList<>();
        base = null;
      }
      line.add(letter);
      base = base == null || letter.size() > base.size() ? letter : base;
    }
    if (!line.isEmpty()) {
      lines.add(new PrintedLine(line));
    }
    return lines;
  }

  /** How far the base line of a letter may lie below that of the line; small ones are raised. */
  private static double room(Letter line, Letter letter) {
    boolean raised = line.size() <= SMALL * letter.size();
    return (raised ? RAISED : SAME_LINE) * letter.size();
  }

  /** The mean width of a letter in those pages. */
  static double unit(List<List<Letter>> pages) {
    return Math.max(
        1,
        pages.stream()
            .flatMap(List::stream)
            .mapToDouble(letter -> letter.end() - letter.x())
            .average()
            .orElse(1));
  }

  double x() {
    return letters.get(0).x();
  }

  double end() {
    double end = Double.NEGATIVE_INFINITY;
    for (Letter letter : letters) {
      end = Math.max(end, letter.end());
    }
    return end;
  }

  /** What stands left of that point, or right of it; empty when nothing does. */
  Optional<PrintedLine> beside(double point, boolean right) {
    List<Letter> part =
        letters.stream().filter(letter -> letter.middle() > point == right).toList();
    return part.isEmpty() ? Optional.empty() : Optional.of(new PrintedLine(part));
  }

  /** What is printed between gaps of at least that width. */
  List<Span> spans(double gap) {
    List<Span> spans = new ArrayList<>();
    double from = x();
    double end = letters.get(0).end();
    for (Letter letter : letters) {
      if (letter.x() - end >= gap) {
        spans.add(new Span(from, end));
        from = letter.x();
      }
      end = Math.max(end, letter.end());
    }
    spans.add(new Span(from, end));
    return spans;
  }

  /** The base line of the largest letter: raised figures stand higher. */
  double y() {
    Letter largest = letters.get(0);
    for (Letter letter : letters) {
      largest = letter.size() > largest.size() ? letter : largest;
    }
    return largest.y();
  }

  /** Whether it may be the number of a page: short and without a letter. */
  boolean isPageNumber() {
    return letters.size() <= LONGEST_PAGE_NUMBER
        && letters.stream().noneMatch(letter -> Character.isLetter(letter.text().codePointAt(0)));
  }

  /** Whether the first letter is small, as in the middle of a sentence. */
  boolean startsSmall() {
    return Character.isLowerCase(letters.get(0).text().codePointAt(0));
  }

  /** The words alone. */
  String words() {
    return text(x(), Double.MAX_VALUE).strip();
  }

  double largest() {
    double largest = 0;
    for (Letter letter : letters) {
      largest = Math.max(largest, letter.size());
    }
    return largest;
  }

  double size() {
    return letters.get(0).size();
  }

  /** The line with blanks for its indent and between its columns. */
  String text(double left, double unit) {
    StringBuilder text = new StringBuilder();
    double end = left;
    for (Letter letter : letters) {
      double gap = letter.x() - end;
      if (text.isEmpty() || gap > COLUMN_GAP * unit) {
        int column = (int) Math.round((letter.x() - left) / unit);
        int blanks = Math.max((int) Math.round(gap / unit), column - text.length());
        text.append(" ".repeat(Math.max(0, Math.min(blanks, WIDEST - text.length()))));
      } else if (gap > WORD_GAP * letter.size()) {
        text.append(' ');
      }
      text.append(letter.text());
      end = Math.max(end, letter.end());
    }
    return text.toString();
  }
}
