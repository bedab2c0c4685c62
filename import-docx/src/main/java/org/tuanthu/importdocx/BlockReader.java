package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

/** Reads the paragraphs and tables of the body, a cell, a text box or a note. */
final class BlockReader {
  /** Further empty paragraphs in a row tell nothing more. */
  private static final int EMPTY_ONES = 2;

  private final Story story;
  private final PartCursor xml;
  private final Optional<Origin> around;
  private final List<RawBlock> blocks = new ArrayList<>();
  private final StringBuilder carried = new StringBuilder();
  private boolean carries;
  private int empty;

  /**
   * A reader of the element at the cursor.
   *
   * @param around the origin of all that is in it; empty for the body, whose paragraphs count
   */
  BlockReader(Story story, PartCursor xml, Optional<Origin> around) {
    this.story = story;
    this.xml = xml;
    this.around = around;
  }

  List<RawBlock> read() throws IOException {
    xml.children(this::block);
    return blocks();
  }

  /** What was read, with words whose paragraph mark was deleted and that nothing followed. */
  List<RawBlock> blocks() throws IOException {
    if (carries) {
      add(new RawBlock.Whole(carried.toString(), around.orElseGet(story::nextParagraph)));
      drop();
    }
    return blocks;
  }

  /** Takes one child of the element. */
  void block(String name) throws IOException {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> {
        new TableReader(story, xml).read(blocks);
        empty = 0;
      }
      default -> Containers.enter(xml, name, this::block);
    }
  }

  private void paragraph() throws IOException {
    story.budget().block();
    Origin origin = around.orElseGet(story::nextParagraph);
    ParagraphReader paragraph = new ParagraphReader(story, xml, origin);
    paragraph.read();
    String text = paragraph.text(!carries);
    if (paragraph.runsOn()) {
      carried.append(text);
      carries |= !text.isBlank();
    } else {
      add(new RawBlock.Whole(carries ? carried.append(text).toString() : text, origin));
      drop();
    }
    blocks.addAll(paragraph.boxes());
  }

  private void drop() {
    carried.setLength(0);
    carries = false;
  }

  private void add(RawBlock.Whole paragraph) {
    empty = paragraph.text().isBlank() ? empty + 1 : 0;
    if (empty <= EMPTY_ONES) {
      blocks.add(paragraph);
    }
  }
}
