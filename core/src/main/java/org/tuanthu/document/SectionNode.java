package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while the outline is built. */
final class SectionNode {
  private final Label label;
  private final List<Paragraph> blocks = new ArrayList<>();
  private final List<SectionNode> sections = new ArrayList<>();
  private Healed title;

  SectionNode(Label label, Healed text) {
    this.label = label;
    this.title = text;
  }

  Label label() {
    return label;
  }

  Healed title() {
    return title;
  }

  void title(Healed value) {
    title = value;
  }

  List<Paragraph> blocks() {
    return blocks;
  }

  List<SectionNode> sections() {
    return sections;
  }

  /** The origin of the first words when there is no title. */
  Optional<Origin> firstOrigin() {
    return title.isEmpty() && !blocks.isEmpty() && blocks.get(0) instanceof Paragraph.Words words
        ? words.text().offsets().at(0)
        : Optional.empty();
  }

  /** The last section inside, or this one. */
  SectionNode deepestLast() {
    SectionNode node = this;
    while (!node.sections.isEmpty()) {
      node = node.sections.get(node.sections.size() - 1);
    }
    return node;
  }

  /**
   * Makes the text the first block instead of the title when it is a paragraph and no heading: it
   * ends a sentence, or is long, and nothing is set under it.
   */
  void settleTitle() {
    for (SectionNode section : sections) {
      section.settleTitle();
    }
    boolean filled = !blocks.isEmpty() || !sections.isEmpty();
    if (!title.isEmpty() && !isHeading(title.text(), filled)) {
      blocks.add(0, new Paragraph.Words(Optional.empty(), Offsets.NOWHERE, title));
      title = Healed.EMPTY;
    }
  }

  private static boolean isHeading(String text, boolean filled) {
    if (Lines.isCapitals(text)) {
      return true;
    }
    char end = Lines.last(text);
    if (end == ':') {
      return text.length() <= 250 && filled;
    }
    if (end == '.' || end == ';') {
      return filled && text.length() <= 90 && text.indexOf(". ") < 0 && text.indexOf(';') < 0;
    }
    return text.length() <= (filled ? 300 : 120);
  }
}
