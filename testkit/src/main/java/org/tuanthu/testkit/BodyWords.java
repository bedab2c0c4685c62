package org.tuanthu.testkit;

import java.util.List;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Block.Table;
import org.tuanthu.document.Body;
import org.tuanthu.document.Section;

/** Words of a document that give way to others, wherever they stand below the title. */
record BodyWords(String words, String others) {

  Body in(Body body) {
    return new Body(
        blocks(body.preamble()),
        body.sections().stream().map(this::section).toList(),
        blocks(body.closing()));
  }

  private Section section(Section section) {
    return new Section(
        section.label(),
        section.written(),
        text(section.title()),
        blocks(section.blocks()),
        section.sections().stream().map(this::section).toList());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return new Paragraph(paragraph.bullet(), text(paragraph.text()));
    }
    return new Table(
        ((Table) block).rows().stream().map(row -> row.stream().map(this::text).toList()).toList());
  }

  private String text(String text) {
    return text.replace(words, others);
  }
}
