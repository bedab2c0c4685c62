package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

/**
 * Reads a table. A merged cell keeps its words in its first row and column; the columns and rows
 * that it covers are empty cells, so that each column keeps its place. A table inside a cell gives
 * its paragraphs to that cell. A table of one column is a frame: its content stands for itself.
 */
final class TableReader {
  private final Story story;
  private final PartCursor xml;
  private final int table;
  private final List<List<List<RawBlock>>> rows = new ArrayList<>();
  private List<List<RawBlock>> row = new ArrayList<>();
  private boolean frame = true;
  private boolean words;
  private boolean deleted;
  private int cells;

  TableReader(Story story, PartCursor xml) {
    this.story = story;
    this.xml = xml;
    this.table = story.nextTable();
  }

  /** Reads the table at the cursor; one without words adds nothing. */
  void read(List<RawBlock> out) throws IOException {
    xml.children(this::row);
    if (!words) {
      return;
    }
    if (frame) {
      rows.forEach(cell -> cell.forEach(out::addAll));
    } else {
      out.add(new RawBlock.Grid(rows.stream().map(TableReader::cells).toList()));
    }
  }

  private static List<RawBlock.Cell> cells(List<List<RawBlock>> row) {
    return row.stream().map(cell -> new RawBlock.Cell(paragraphs(cell))).toList();
  }

  /** The paragraphs of those blocks and of the tables among them, in reading order. */
  static List<RawBlock.Whole> paragraphs(List<RawBlock> blocks) {
    List<RawBlock.Whole> paragraphs = new ArrayList<>();
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Whole whole) {
        paragraphs.add(whole);
      } else if (block instanceof RawBlock.Grid grid) {
        grid.rows().forEach(row -> row.forEach(cell -> paragraphs.addAll(cell.paragraphs())));
      }
    }
    return paragraphs;
  }

  private void row(String name) throws IOException {
    if (!name.equals("tr")) {
      Containers.enter(xml, name, this::row);
      return;
    }
    row = new ArrayList<>();
    deleted = false;
    cells = 0;
    xml.children(this::cell);
    if (!deleted && !row.isEmpty()) {
      frame &= cells == 1;
      rows.add(row);
    }
  }

  private void cell(String name) throws IOException {
    switch (name) {
      case "trPr" -> xml.children(this::rowProperty);
      case "tc" -> {
        if (!deleted) {
          content();
        }
      }
      default -> Containers.enter(xml, name, this::cell);
    }
  }

  private void rowProperty(String name) throws IOException {
    switch (name) {
      case "gridBefore" -> cover(xml.number("val", 0, Limits.COLUMNS).orElse(0));
      case "del" -> deleted = true;
      default -> {}
    }
  }

  private void content() throws IOException {
    int[] span = {1};
    boolean[] covered = new boolean[2];
    Origin origin =
        new Origin.WordCell(table, rows.size() + 1, Math.min(row.size(), Limits.COLUMNS) + 1);
    BlockReader reader = new BlockReader(story, xml, Optional.of(origin));
    xml.children(
        name -> {
          if (!name.equals("tcPr")) {
            reader.block(name);
            return;
          }
          xml.children(
              property -> {
                switch (property) {
                  case "gridSpan" -> span[0] = xml.number("val", 1, Limits.COLUMNS).orElse(1);
                  case "vMerge", "hMerge" ->
                      covered[0] |= !xml.attribute("val").orElse("continue").equals("restart");
                  case "cellDel" -> covered[1] = true;
                  default -> {}
                }
              });
        });
    if (covered[1]) {
      return;
    }
    List<RawBlock> blocks = covered[0] ? List.of() : reader.blocks();
    words |= paragraphs(blocks).stream().anyMatch(p -> !p.text().isBlank());
    story.budget().block();
    row.add(blocks);
    cells++;
    cover(span[0] - 1);
  }

  /** Adds empty cells for columns that another cell covers. */
  private void cover(int columns) throws WordFileException {
    for (int i = 0; i < columns && row.size() < Limits.COLUMNS; i++) {
      story.budget().block();
      row.add(List.of());
    }
  }
}
