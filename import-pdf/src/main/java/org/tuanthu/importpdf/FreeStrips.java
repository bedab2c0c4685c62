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
record FreeStrips(List<Span> strips) {
  /** Columns of a heading stand at least so far apart. */
  private static final double BETWEEN_HEADINGS = 8;

  /** A strip that is free in all lines is at least so wide, and wider than a blank. */
  private static final double NARROWEST = 4;

  /** The strips between the columns of a heading. */
  static FreeStrips in(PrintedLine heading) {
    List<Span> words = heading.spans(BETWEEN_HEADINGS);
    List<Span> strips = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      strips.add(new Span(words.get(i - 1).to(), words.get(i).from()));
    }
    return new FreeStrips(strips);
  }

  int columns() {
    return strips.size() + 1;
  }

  /** What is left of the strips below that line; empty when one of them is closed. */
  Optional<FreeStrips> with(PrintedLine line) {
    List<Span> words = line.spans(NARROWEST);
    List<Span> rests = new ArrayList<>();
    for (Span strip : strips) {
      Span rest = strip;
      for (Span word : words) {
        rest = rest.without(word);
      }
      if (rest.width() < NARROWEST) {
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
      if (strips.get(i).common(other.strips.get(i)) < NARROWEST) {
        return false;
      }
    }
    return true;
  }
}
