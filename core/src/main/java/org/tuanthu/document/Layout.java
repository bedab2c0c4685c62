package org.tuanthu.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text shows where its paragraphs begin.
 *
 * @param kind by which sign
 * @param margin the blanks before an ordinary line
 * @param width the width of a full line, in the measure of {@link TextWidth}
 */
record Layout(Kind kind, int margin, int width) {

  enum Kind {
    /** An empty line stands between paragraphs. */
    SEPARATED,
    /** The first line of a paragraph is indented. */
    INDENTED,
    /** Neither: only marks and the length of lines tell. */
    FLUSH,
    /** Every line is a paragraph, as programs save a document as text. */
    UNBROKEN
  }

  /** No page is so wide. */
  private static final int LONGEST_LINE = 120;

  /** Of so many lines one begins with a small letter, unless none is the rest of another. */
  private static final int MANY = 8;

  static Layout of(List<Row> rows) {
    int lines = 0;
    int gaps = 0;
    int labels = 0;
    int labelGaps = 0;
    int longest = 0;
    int runningOn = 0;
    Map<Integer, Integer> indents = new HashMap<>();
    Map<Integer, Integer> widths = new HashMap<>();
    for (Row row : rows) {
      if (!(row instanceof Row.Text text) || text.whole()) {
        continue;
      }
      lines++;
      boolean labelled = Label.of(text.text()).isPresent();
      gaps += text.gap() ? 1 : 0;
      labels += labelled ? 1 : 0;
      labelGaps += labelled && (text.gap() || text.turned()) ? 1 : 0;
      if (!labelled) {
        indents.merge(text.indent(), 1, Integer::sum);
      }
      longest = Math.max(longest, text.text().length());
      runningOn += Lines.startsSmall(text.text()) && !labelled ? 1 : 0;
      widths.merge(TextWidth.of(text.text()) / 10, 1, Integer::sum);
    }
    int margin = mostFrequent(indents);
    int indented = 0;
    int labelIndents = 0;
    for (Row row : rows) {
      if (row instanceof Row.Text text && !text.whole() && text.indent() >= margin + 2) {
        indented++;
        labelIndents += Label.of(text.text()).isPresent() ? 1 : 0;
      }
    }
    int width = fullWidth(widths, lines);
    if (longest > LONGEST_LINE ? runningOn <= lines * 0.02 : runningOn == 0 && lines >= MANY) {
      return new Layout(Kind.UNBROKEN, margin, width);
    }
    if (labels >= 3 ? labelGaps >= labels * 0.6 : gaps >= lines * 0.2 && gaps > 0) {
      return new Layout(Kind.SEPARATED, margin, width);
    }
    if (labels >= 3 ? labelIndents >= labels * 0.6 : indented >= lines * 0.15 && indented > 0) {
      return new Layout(Kind.INDENTED, margin, width);
    }
    return new Layout(Kind.FLUSH, margin, width);
  }

  private static int mostFrequent(Map<Integer, Integer> counts) {
    int best = 0;
    int count = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > count || (entry.getValue() == count && entry.getKey() < best)) {
        best = entry.getKey();
        count = entry.getValue();
      }
    }
    return best;
  }

  /** The width that nine of ten lines do not exceed. */
  private static int fullWidth(Map<Integer, Integer> widths, int lines) {
    int seen = 0;
    for (Map.Entry<Integer, Integer> entry : new TreeMap<>(widths).entrySet()) {
      seen += entry.getValue();
      if (seen >= lines * 0.9) {
        return entry.getKey() * 10;
      }
    }
    return 0;
  }
}
