package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.VietnameseText;

/**
 * The strips between the columns of a table that no word touches.
 *
 * @param strips from the left; at least one when there are columns
 */
record FreeStrips(List<Strip> strips) {
  /** Columns of a heading stand at least so far apart. */
  private static final double BETWEEN_HEADINGS = 8;

  /** A strip that is free in all lines is at least so wide, and wider than a blank. */
  private static final double NARROWEST = 4;

  /** Where a strip begins and ends. */
  record Strip(double from, double to) {

    double middle() {
      return (from + to) / 2;
    }

    /** The wider of the rests beside what is printed there; this strip when that is elsewhere. */
    private Strip without(PrintedLine piece) {
      double left = Math.min(to, piece.x()) - from;
      double right = to - Math.max(from, piece.end());
      return left >= right
          ? new Strip(from, from + Math.max(0, left))
          : new Strip(to - Math.max(0, right), to);
    }

    private boolean isWide() {
      return to - from >= NARROWEST;
    }

    private boolean overlaps(Strip other) {
      return Math.min(to, other.to) - Math.max(from, other.from) >= NARROWEST;
    }
  }

  /** The strips between the columns of a heading. */
  static FreeStrips in(PrintedLine heading) {
    List<PrintedLine> pieces = heading.pieces(BETWEEN_HEADINGS);
    List<Strip> strips = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      strips.add(new Strip(pieces.get(i - 1).end(), pieces.get(i).x()));
    }
    return new FreeStrips(strips);
  }

  int columns() {
    return strips.size() + 1;
  }

  /** What is left of the strips below that line; empty when one of them is closed. */
  Optional<FreeStrips> with(PrintedLine line) {
    List<PrintedLine> pieces = line.pieces(NARROWEST);
    List<Strip> rests = new ArrayList<>();
    for (Strip strip : strips) {
      Strip rest = strip;
      for (PrintedLine piece : pieces) {
        rest = rest.without(piece);
      }
      if (!rest.isWide()) {
        return Optional.empty();
      }
      rests.add(rest);
    }
    return Optional.of(new FreeStrips(rests));
  }

  /** The letters of those lines by column, each column set into lines. */
  List<List<PrintedLine>> cells(List<PrintedLine> lines) {
    List<List<Letter>> letters = new ArrayList<>();
    for (int i = 0; i < columns(); i++) {
      letters.add(new ArrayList<>());
    }
    for (PrintedLine line : lines) {
      line.letters().forEach(letter -> letters.get(column(letter)).add(letter));
    }
    return letters.stream().map(PrintedLine::of).toList();
  }

  /** The words of the line in the first column. */
  String first(PrintedLine line) {
    List<Letter> letters =
        line.letters().stream()
            .takeWhile(letter -> strips.isEmpty() || letter.middle() < strips.get(0).middle())
            .toList();
    return letters.isEmpty() ? "" : VietnameseText.normalize(new PrintedLine(letters).words());
  }

  private int column(Letter letter) {
    int column = 0;
    while (column < strips.size() && strips.get(column).middle() < letter.middle()) {
      column++;
    }
    return column;
  }

  boolean areThoseOf(FreeStrips other) {
    if (strips.size() != other.strips.size()) {
      return false;
    }
    for (int i = 0; i < strips.size(); i++) {
      if (!strips.get(i).overlaps(other.strips.get(i))) {
        return false;
      }
    }
    return true;
  }
}
