package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place.Part;

/** Turns an outline into a body and enters the origins of every block. */
final class BodyWriter {
  private final Origins.Builder origins;

  BodyWriter(Origins.Builder origins) {
    this.origins = origins;
  }

  /** The content of the document itself. */
  Body body(Outline outline) {
    return new Body(
        blocks(Place.of(Part.PREAMBLE), outline.preamble()),
        sections(Part.SECTION, List.of(), outline.sections()),
        blocks(Place.of(Part.CLOSING), outline.closing()));
  }

  /** An annex, counted from 1. */
  Annex annex(AnnexReader.Part part, int number) {
    List<String> path = List.of("PL" + number);
    Place place = new Place(Part.ANNEX, path, Place.HEADING, Optional.empty());
    origins.put(place, 0, part.title());
    Outline outline = part.body();
    return new Annex(
        part.label(),
        part.title().isEmpty() ? Optional.empty() : Optional.of(part.title().text()),
        new Body(
            blocks(place, outline.preamble()),
            sections(Part.ANNEX, path, outline.sections()),
            blocks(
                new Place(
                    Part.ANNEX,
                    DocumentTexts.append(path, "closing"),
                    Place.HEADING,
                    Optional.empty()),
                outline.closing())));
  }

  private List<Section> sections(Part part, List<String> path, List<SectionNode> nodes) {
    List<List<String>> paths =
        Section.labelPaths(path, nodes.stream().map(node -> node.label().label()).toList());
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    for (int i = 0; i < nodes.size(); i++) {
      SectionNode node = nodes.get(i);
      Label label = node.label();
      List<String> own = paths.get(i);
      Place place = new Place(part, own, Place.HEADING, Optional.empty());
      origins.put(place, 0, node.title());
      node.firstOrigin().ifPresent(origin -> origins.put(place, 0, origin));
      sections.add(
          new Section(
              label.label(),
              label.written(),
              node.title().text(),
              blocks(place, node.blocks()),
              sections(part, own, node.sections())));
    }
    return sections.build();
  }

  private List<Block> blocks(Place parent, List<Paragraph> paragraphs) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int index = 0;
    for (Paragraph paragraph : paragraphs) {
      Optional<Block> block = block(parent.block(index), paragraph);
      if (block.isPresent()) {
        blocks.add(block.get());
        index++;
      }
    }
    return blocks.build();
  }

  private Optional<Block> block(Place place, Paragraph paragraph) {
    if (paragraph instanceof Paragraph.Words words) {
      if (words.text().isEmpty()) {
        return Optional.empty();
      }
      origins.put(place, 0, words.text());
      return Optional.of(
          new Block.Paragraph(words.label().map(Label::label).orElse(""), words.text().text()));
    }
    return table(place, ((Paragraph.Cells) paragraph).table());
  }

  private Optional<Block> table(Place place, Row.Table table) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    int offset = 0;
    for (List<List<Row.Text>> row : table.rows()) {
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      for (List<Row.Text> lines : row) {
        Healed cell = Healed.join(lines);
        origins.put(place, offset, cell);
        cells.add(cell.text());
        offset += cell.text().length() + 1;
      }
      rows.add(cells.build());
    }
    List<List<String>> all = rows.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(all));
  }
}
