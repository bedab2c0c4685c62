package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a reader of a format hands to the {@link DocumentAssembler}: the words of the source in
 * reading order, before anything is understood.
 */
public sealed interface RawBlock {

  /**
   * A printed line, perhaps broken by the page's width; leading blanks matter (columns).
   *
   * @param text one line in normal form, without line feed; may be empty
   */
  record Line(String text, Origin origin) implements RawBlock {}

  /**
   * A paragraph that the format itself delimits, as in Word: never healed with the next one.
   *
   * @param text in normal form; leading blanks show its indent, runs of blanks show columns, a line
   *     feed a break of the line that was typed inside of the paragraph; may be empty
   */
  record Whole(String text, Origin origin) implements RawBlock {}

  /** A table: rows of cells of paragraphs. */
  record Grid(List<List<Cell>> rows) implements RawBlock {
    public Grid {
      rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
  }

  /** A cell: its paragraphs, perhaps none. */
  record Cell(List<Whole> paragraphs) {
    public Cell {
      paragraphs = ImmutableList.copyOf(paragraphs);
    }
  }
}
