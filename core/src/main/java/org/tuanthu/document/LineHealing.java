package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Heals the lines of the body into paragraphs. */
final class LineHealing {
  /** A first word that would have fitted with this much to spare was moved on purpose. */
  private static final int TOLERANCE = 250;

  /** How far the width of a full line and that of a bullet and its blanks may be misjudged. */
  private static final int BULLET = 150;

  private static final String BASIS = "Căn cứ ";

  private final Layout layout;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Healed.Builder text = new Healed.Builder();
  private Optional<Label> label = Optional.empty();
  private Optional<Row.Text> last = Optional.empty();
  private int column;
  private boolean capitals;
  private final LabelOrder order = new LabelOrder();
  private int lines;

  private LineHealing(Layout layout) {
    this.layout = layout;
  }

  static List<Paragraph> heal(List<Row> rows, Layout layout) {
    LineHealing healing = new LineHealing(layout);
    for (Row row : rows) {
      if (row instanceof Row.Text line) {
        healing.line(line);
      } else if (row instanceof Row.Table table) {
        healing.finish();
        healing.paragraphs.add(new Paragraph.Cells(table));
      }
    }
    healing.finish();
    return healing.paragraphs;
  }

  private void line(Row.Text row) {
    Optional<Label> found = order.label(row.text());
    if (last.isEmpty() || endsHeading(row, found) || breaks(last.get(), row, found)) {
      finish();
      lines = 0;
      label = found;
      found.ifPresent(order::count);
      column = row.column();
      Row.Text words = found.map(label -> row.end(label.rest())).orElse(row);
      capitals = Lines.isCapitals(words.text());
      text.add(words);
    } else {
      capitals &= Lines.isCapitals(row.text());
      text.add(row);
    }
    lines++;
    last = Optional.of(row);
  }

  /** Whether a heading in capitals is over: what follows is set in small letters. */
  private boolean endsHeading(Row.Text row, Optional<Label> found) {
    return capitals
        && !label.map(Label::isBullet).orElse(false)
        && !Lines.isCapitals(row.text())
        && (found.isPresent() || Character.isUpperCase(row.text().charAt(0)));
  }

  private void finish() {
    if (last.isPresent()) {
      paragraphs.add(new Paragraph.Words(label, column, text.build()));
    }
    last = Optional.empty();
    label = Optional.empty();
    text = new Healed.Builder();
  }

  private boolean breaks(Row.Text above, Row.Text row, Optional<Label> found) {
    if (found.isPresent()) {
      return row.whole() || labelStarts(above, row, found.get());
    }
    if (text.isEmpty()) {
      return false;
    }
    if (row.whole() || above.whole()) {
      return true;
    }
    char end = Lines.last(above.text());
    boolean runsOn = Lines.startsSmall(row.text()) && (Character.isLetter(end) || end == ',');
    if (runsOn) {
      return false;
    }
    if (row.gap()
        || opensBasis(above, row)
        || leavesCapitals(above, row)
        || (end == ':' && row.text().charAt(0) == '\u201C')) {
      return true;
    }
    return switch (layout.kind()) {
      case UNBROKEN -> !Lines.startsSmall(row.text()) || Lines.endsSentence(above.text());
      case SEPARATED ->
          Lines.endsSentence(above.text())
              && (wouldFit(above, row) || (row.turned() && row.indent() >= layout.margin() + 2));
      case INDENTED ->
          row.indent() >= layout.margin() + 2
              || (row.turned() && Lines.endsSentence(above.text()) && wouldFit(above, row));
      case FLUSH -> !Lines.startsSmall(row.text()) && wouldFit(above, row);
    };
  }

  /** Legal bases stand one below the other, each on a line of its own. */
  private boolean opensBasis(Row.Text above, Row.Text row) {
    return (row.text().startsWith(BASIS) && Lines.endsSentence(above.text()))
        || (text.startsWith(BASIS)
            && Lines.last(above.text()) == ';'
            && Character.isUpperCase(row.text().charAt(0)));
  }

  /** Words in capitals stand above others, and a note in brackets below a heading. */
  private static boolean leavesCapitals(Row.Text above, Row.Text row) {
    if (row.text().startsWith("(Kèm theo ") || row.text().startsWith("(Ban hành kèm theo ")) {
      return true;
    }
    return Lines.isCapitals(above.text())
        && !Lines.isCapitals(row.text())
        && Character.isUpperCase(row.text().charAt(0));
  }

  private boolean labelStarts(Row.Text above, Row.Text row, Label found) {
    boolean ended = Lines.endsSentence(above.text()) || text.isEmpty();
    if (row.gap() || ended) {
      return true;
    }
    boolean expected = order.expects(found, above.text());
    return switch (layout.kind()) {
      case UNBROKEN -> true;
      case SEPARATED -> row.turned() || (expected && wouldFit(above, row));
      case INDENTED ->
          row.indent() >= layout.margin() + 2
              || (layout.margin() == row.indent() && expected && wouldFit(above, row));
      case FLUSH ->
          expected
              || found.rank() < Label.Kind.ARABIC.ordinal() * 10
              || wouldFit(above, row)
              || (found.isBullet() && hyphenWouldFit(above));
    };
  }

  /** A hyphen inside a sentence would stand on the line above if there were room; a bullet not. */
  private boolean hyphenWouldFit(Row.Text above) {
    return lines > 1 && width(above) + BULLET < layout.width();
  }

  private boolean wouldFit(Row.Text above, Row.Text row) {
    return width(above) + TextWidth.ofFirstWord(row.text()) + TOLERANCE < layout.width();
  }

  private int width(Row.Text row) {
    return (row.indent() - layout.margin()) * 25 + TextWidth.of(row.text());
  }
}
