package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.RawBlock;

/** Reads the words of a Word file: its body, then its notes. */
final class WordStory {

  private WordStory() {}

  static List<RawBlock> read(WordPackage file) throws IOException {
    Budget budget = new Budget();
    Styles styles = Styles.of(file);
    Notes notes = new Notes(styles, budget);
    notes.read(file, "footnote");
    notes.read(file, "endnote");
    ListCounters lists = new ListCounters(NumberingReader.of(file), styles);
    Story story = new Story(styles, lists, notes, budget);
    List<RawBlock> blocks = new ArrayList<>();
    try (PartCursor xml = file.document()) {
      xml.root(
          name -> {
            if (name.equals("body")) {
              blocks.addAll(new BlockReader(story, xml, Optional.empty()).read());
            }
          });
    }
    blocks.addAll(notes.referred());
    return blocks;
  }
}
