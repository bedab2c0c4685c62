package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The notes at the foot of a page: small letters below a short line at the left margin, of which
 * the first is a figure.
 *
 * @param body the other letters of the page; the figures of the notes in brackets
 * @param notes each with its figure in brackets, as notes of Word files are read
 */
record Footnotes(List<Letter> body, List<String> notes) {
  private static final double SHORTEST_RULE = 40;
  private static final double LONGEST_RULE = 220;
  private static final double MARGIN = 20;

  /** Letters of notes are at most that share of the size of others. */
  private static final double SMALL = 0.92;

  private static final double RAISED = 0.75;
  private static final double NEXT_LINE = 2;
  private static final int MOST_FIGURES = 3;
  private static final int MOST_RULES = 5;

  static Footnotes of(List<Letter> letters, List<Rule> rules) {
    double left = letters.stream().mapToDouble(Letter::x).min().orElse(0);
    return rules.stream()
        .filter(
            rule ->
                !rule.upright()
                    && Math.abs(rule.from() - left) <= MARGIN
                    && rule.to() - rule.from() >= SHORTEST_RULE
                    && rule.to() - rule.from() <= LONGEST_RULE)
        .sorted(Comparator.comparingDouble((Rule rule) -> -rule.at()))
        .limit(MOST_RULES)
        .map(rule -> below(rule.at(), letters))
        .filter(found -> !found.notes.isEmpty())
        .findFirst()
        .orElse(new Footnotes(letters, List.of()));
  }

  private static double usualSize(List<Letter> letters, double above) {
    return letters.stream()
        .filter(letter -> letter.y() < above)
        .collect(Collectors.groupingBy(Letter::size, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static Footnotes below(double rule, List<Letter> letters) {
    double size = usualSize(letters, rule);
    List<Letter> small =
        letters.stream()
            .filter(
                letter ->
                    letter.y() > rule && letter.direction() == 0 && letter.size() <= size * SMALL)
            .toList();
    List<String> notes = new ArrayList<>();
    Set<Letter> taken = new HashSet<>();
    Set<String> figures = new HashSet<>();
    double above = rule;
    for (PrintedLine line : PrintedLine.of(small)) {
      if (line.y() - above > NEXT_LINE * line.largest()) {
        break;
      }
      int count = figures(line);
      if (count > 0) {
        String figure = text(line.letters().subList(0, count));
        figures.add(figure);
        notes.add("[" + figure + "] " + text(line.letters().subList(count, line.letters().size())));
      } else if (notes.isEmpty()) {
        break;
      } else {
        notes.add(notes.remove(notes.size() - 1) + " " + text(line.letters()));
      }
      taken.addAll(line.letters());
      above = line.y();
    }
    List<Letter> body = letters.stream().filter(letter -> !taken.contains(letter)).toList();
    return new Footnotes(notes.isEmpty() ? letters : marked(body, figures, size), notes);
  }

  /** How many figures begin the line, apart from its words or raised above them. */
  private static int figures(PrintedLine line) {
    List<Letter> letters = line.letters();
    int count = 0;
    while (count < letters.size() && count <= MOST_FIGURES && isFigure(letters.get(count))) {
      count++;
    }
    if (count == 0 || count == letters.size() || count > MOST_FIGURES) {
      return 0;
    }
    Letter last = letters.get(count - 1);
    Letter next = letters.get(count);
    boolean apart = next.x() - last.end() > PrintedLine.WORD_GAP * next.size();
    return (apart || isRaised(last, next.size())) && Character.isLetter(next.text().codePointAt(0))
        ? count
        : 0;
  }

  private static boolean isFigure(Letter letter) {
    return letter.text().length() == 1 && Character.isDigit(letter.text().charAt(0));
  }

  private static boolean isRaised(Letter letter, double size) {
    return letter.size() <= size * RAISED;
  }

  private static String text(List<Letter> letters) {
    return new PrintedLine(letters).words();
  }

  /** Small figures of a note are set into brackets. */
  private static List<Letter> marked(List<Letter> body, Set<String> figures, double size) {
    List<Letter> marked = new ArrayList<>();
    for (int i = 0; i < body.size(); ) {
      int end = i;
      while (end < body.size() && isFigure(body.get(end)) && isRaised(body.get(end), size)) {
        end++;
      }
      List<Letter> run = body.subList(i, Math.max(end, i + 1));
      String figure = run.stream().map(Letter::text).collect(Collectors.joining());
      if (end > i && figures.contains(figure)) {
        Letter first = run.get(0);
        Letter before = body.get(Math.max(0, i - 1));
        boolean beside = Math.abs(before.y() - first.y()) < before.size();
        marked.add(
            new Letter(
                "[" + figure + "]",
                first.x(),
                run.get(run.size() - 1).end(),
                beside ? before.y() : first.y(),
                first.size(),
                first.direction()));
      } else {
        marked.addAll(run);
      }
      i += run.size();
    }
    return marked;
  }
}
