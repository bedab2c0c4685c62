package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

/** Footnotes and endnotes, numbered together in the order in which the body refers to them. */
final class Notes {
  private final Styles styles;
  private final Budget budget;
  private final Map<String, String> texts = new HashMap<>();
  private final List<RawBlock> referred = new ArrayList<>();

  Notes(Styles styles, Budget budget) {
    this.styles = styles;
    this.budget = budget;
  }

  /**
   * Reads the notes of one kind.
   *
   * @param kind the name of their element
   */
  void read(WordPackage file, String kind) throws IOException {
    Optional<PartCursor> part = file.story(kind + "s");
    if (part.isEmpty()) {
      return;
    }
    try (PartCursor xml = part.get()) {
      xml.root(
          name -> {
            if (name.equals(kind) && xml.attribute("type").orElse("normal").equals("normal")) {
              String id = xml.attribute("id").orElse("");
              texts.putIfAbsent(kind + id, text(xml));
            }
          });
    }
  }

  private String text(PartCursor xml) throws IOException {
    ListCounters lists = new ListCounters(new Numbering(), styles);
    Story own = new Story(styles, lists, new Notes(styles, budget), budget);
    List<RawBlock> blocks = new BlockReader(own, xml, Optional.empty()).read();
    StringBuilder text = new StringBuilder();
    for (RawBlock.Whole paragraph : TableReader.paragraphs(blocks)) {
      text.append(paragraph.text().replace('\n', ' ').strip()).append(' ');
    }
    return text.toString().strip();
  }

  /** The mark of the next note; empty when the file lacks the note. */
  String refer(String kind, Optional<String> id, Origin origin) throws WordFileException {
    String text = texts.remove(kind + id.orElse(""));
    if (text == null || text.isEmpty()) {
      return "";
    }
    budget.block();
    String mark = "[" + (referred.size() + 1) + "]";
    referred.add(new RawBlock.Whole(mark + " " + text, origin));
    return mark;
  }

  /** The notes that were referred to, each with its mark. */
  List<RawBlock> referred() {
    return referred;
  }
}
