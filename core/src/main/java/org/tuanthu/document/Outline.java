package org.tuanthu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Builds the tree of sections from healed paragraphs. */
final class Outline {
  private final List<Paragraph> preamble = new ArrayList<>();
  private final List<SectionNode> sections = new ArrayList<>();
  private final List<Paragraph> closing = new ArrayList<>();
  private final Deque<SectionNode> open = new ArrayDeque<>();

  private Outline() {}

  static Outline of(List<Paragraph> paragraphs) {
    Outline outline = new Outline();
    Quotation quotation = new Quotation(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      outline.add(paragraphs.get(i), quotation.covers(i));
    }
    ClosingParagraphs.move(outline.sections, outline.closing);
    outline.sections.forEach(SectionNode::settleTitle);
    return outline;
  }

  List<Paragraph> preamble() {
    return preamble;
  }

  List<SectionNode> sections() {
    return sections;
  }

  List<Paragraph> closing() {
    return closing;
  }

  private void add(Paragraph paragraph, boolean quoted) {
    if (paragraph instanceof Paragraph.Words words && words.opens() && !quoted) {
      open(words.label().orElseThrow(), words.text());
    } else if (open.isEmpty()) {
      preamble.add(asBlock(paragraph));
    } else if (untitled(paragraph)) {
      open.getLast().title(((Paragraph.Words) paragraph).text());
    } else {
      open.getLast().blocks().add(asBlock(paragraph));
    }
  }

  /** A heading that stands under its number, as {@code Chương I} on a line of its own. */
  private boolean untitled(Paragraph paragraph) {
    SectionNode section = open.getLast();
    return section.title().isEmpty()
        && section.blocks().isEmpty()
        && paragraph instanceof Paragraph.Words words
        && words.isPlain();
  }

  /** A quoted number goes back into its text. */
  private static Paragraph asBlock(Paragraph paragraph) {
    if (paragraph instanceof Paragraph.Words words && words.opens()) {
      String written = words.label().orElseThrow().written();
      return new Paragraph.Words(
          Optional.empty(), words.column(), words.text().after(written, words.column()));
    }
    return paragraph;
  }

  private void open(Label label, Healed text) {
    close(label);
    SectionNode section = new SectionNode(label, text);
    (open.isEmpty() ? sections : open.getLast().sections()).add(section);
    open.addLast(section);
  }

  /** Closes what cannot hold that label: its own kind and everything further inside. */
  private void close(Label label) {
    for (SectionNode section : open) {
      if (section.label().kind() == label.kind() && section.label().depth() == label.depth()) {
        while (open.getLast() != section) {
          open.removeLast();
        }
        open.removeLast();
        return;
      }
    }
    while (!open.isEmpty() && open.getLast().label().rank() > label.rank()) {
      open.removeLast();
    }
  }
}
