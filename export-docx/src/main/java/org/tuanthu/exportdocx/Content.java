package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.Section;

/** The content of a document or annex, paragraph by paragraph. */
final class Content {
  private final Page page;
  private final List<Piece> pieces = new ArrayList<>();

  private Content(Page page) {
    this.page = page;
  }

  static List<Piece> of(Body body, Page page) {
    Content content = new Content(page);
    for (Block block : body.preamble()) {
      content.preamble(block);
    }
    content.sections(body.sections(), 1);
    content.blocks(body.closing());
    return content.pieces;
  }

  private void preamble(Block block) {
    if (block instanceof Block.Paragraph paragraph && paragraph.bullet().isEmpty()) {
      pieces.add(Line.of(Preamble.component(paragraph.text()), paragraph.text()));
    } else {
      block(block);
    }
  }

  private void sections(List<Section> sections, int level) {
    for (Section section : sections) {
      section(section, level);
      sections(section.sections(), level + 1);
    }
  }

  private void section(Section section, int level) {
    String written = section.written().isBlank() ? section.label() : section.written();
    Numbering numbering = Numbering.of(written);
    List<Block> blocks = section.blocks();
    if (numbering == Numbering.CHAPTER) {
      chapter(written, section.title(), level);
    } else if (section.title().isEmpty()) {
      blocks = numberedParagraph(written, numbering, blocks);
    } else {
      headed(written, numbering, section, level);
    }
    blocks(blocks);
  }

  private void chapter(String written, String title, int level) {
    pieces.add(Line.heading(FormComponent.CHAPTER_NUMBER, level, written));
    if (!title.isEmpty()) {
      pieces.add(Line.of(FormComponent.CHAPTER_TITLE, title).withNext());
    }
  }

  /** A clause or point that heads nothing is set as the paragraph that it is. */
  private void headed(String written, Numbering numbering, Section section, int level) {
    String text = written + " " + section.title();
    boolean heads = !section.blocks().isEmpty() || !section.sections().isEmpty();
    boolean small = numbering == Numbering.CLAUSE || numbering == Numbering.POINT;
    pieces.add(
        heads || !small
            ? Line.heading(numbering.heading(), level, text)
            : Line.of(FormComponent.CONTENT, text));
  }

  /** The number on one line with the first paragraph; gives the blocks after it. */
  private List<Block> numberedParagraph(String written, Numbering numbering, List<Block> blocks) {
    boolean opens =
        !blocks.isEmpty()
            && blocks.get(0) instanceof Block.Paragraph paragraph
            && paragraph.bullet().isEmpty();
    String rest = opens ? " " + blocks.get(0).text() : "";
    pieces.add(
        numbering == Numbering.ARTICLE
            ? Line.of(
                FormComponent.CONTENT,
                List.of(Run.bold(written), Run.of(FormComponent.CONTENT, rest)))
            : Line.of(FormComponent.CONTENT, written + rest));
    return opens ? blocks.subList(1, blocks.size()) : blocks;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Table table) {
      pieces.add(Grid.of(table.rows(), page.textWidth()));
      pieces.add(Gap.small());
      return;
    }
    Block.Paragraph paragraph = (Block.Paragraph) block;
    String bullet = paragraph.bullet().isEmpty() ? "" : paragraph.bullet() + " ";
    pieces.add(Line.of(FormComponent.CONTENT, bullet + paragraph.text()));
  }
}
