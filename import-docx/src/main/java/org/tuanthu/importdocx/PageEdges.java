package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Furniture.Kind;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

/** The words of headers and footers, which are no words of the document. */
final class PageEdges {
  private static final String PAGE = "trang ";

  /** They belong to pages, not to paragraphs. */
  private static final Origin ORIGIN = new Origin.WordParagraph(1);

  private PageEdges() {}

  static List<Furniture> read(WordPackage file) throws IOException {
    Budget budget = new Budget();
    List<Furniture> edges = new ArrayList<>();
    for (String kind : List.of("header", "footer")) {
      for (String part : file.stories(kind)) {
        try (PartCursor xml = file.open(part)) {
          read(xml, budget, edges);
        }
      }
    }
    return edges;
  }

  private static void read(PartCursor xml, Budget budget, List<Furniture> edges)
      throws IOException {
    Styles styles = new Styles();
    ListCounters lists = new ListCounters(new Numbering(), styles);
    Story story = new Story(styles, lists, new Notes(styles, budget), budget);
    BlockReader reader = new BlockReader(story, xml, Optional.of(ORIGIN));
    xml.root(reader::block);
    for (RawBlock.Whole paragraph : TableReader.paragraphs(reader.blocks())) {
      paragraph
          .text()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(line -> new Furniture(kind(line), line, ORIGIN))
          .forEach(edges::add);
    }
  }

  private static Kind kind(String line) {
    boolean page = line.regionMatches(true, 0, PAGE, 0, PAGE.length());
    String words = page ? line.substring(PAGE.length()) : line;
    if (words.codePoints().anyMatch(Character::isLetter)) {
      return Kind.RUNNING_HEAD;
    }
    return words.codePoints().anyMatch(Character::isDigit) ? Kind.PAGE_NUMBER : Kind.RULE;
  }
}
