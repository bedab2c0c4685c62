package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Furniture.Kind;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;
import org.tuanthu.text.VietnameseText;

/**
 * Sets the tables of a page between its lines. A table at the foot of a page goes on with the one
 * at the head of the next that has the same columns; heading rows that are printed again are left
 * out, and a row that the end of the page cuts is joined.
 */
final class PageGrids {
  private final List<PrintedTable> tables;
  private final int page;
  private final List<RawBlock> blocks;
  private final List<Furniture> furniture;
  private @Nullable Open open;
  private int next;
  private int lines;

  /**
   * The tables of that page.
   *
   * @param blocks to add them to
   * @param furniture to add the headings to that are printed again
   * @param above the table that the page above ends with
   */
  PageGrids(
      List<PrintedTable> tables,
      int page,
      List<RawBlock> blocks,
      List<Furniture> furniture,
      Optional<Open> above) {
    this.tables = tables;
    this.page = page;
    this.blocks = blocks;
    this.furniture = furniture;
    this.open = above.orElse(null);
  }

  /**
   * A table that may go on.
   *
   * @param block its index among the blocks
   */
  record Open(PrintedTable table, int block) {}

  /** Adds the tables that stand above that height and are not added yet. */
  void addAbove(double y) {
    for (; next < tables.size() && tables.get(next).top() < y; next++) {
      add(tables.get(next));
    }
  }

  /** Notes that a line stands below the tables that were added. */
  void pass(PrintedLine line) {
    if (!line.isPageNumber()) {
      open = null;
    }
  }

  /** The table that the page ends with. */
  Optional<Open> open() {
    return Optional.ofNullable(open);
  }

  /** The number of lines so far. */
  int lines() {
    return lines;
  }

  /** The origin of the next line. */
  Origin nextLine() {
    lines++;
    return new Origin.PdfLine(page, lines);
  }

  private void add(PrintedTable table) {
    List<List<RawBlock.Cell>> rows = new ArrayList<>();
    for (List<List<PrintedLine>> row : table.rows()) {
      rows.add(row.stream().map(this::cell).toList());
    }
    Open above = open;
    if (above != null
        && next == 0
        && above.table().hasColumnsOf(table)
        && blocks.get(above.block()) instanceof RawBlock.Grid grid) {
      int repeated = repeated(grid.rows(), rows);
      rows.subList(0, repeated).forEach(this::putAside);
      blocks.set(
          above.block(),
          new RawBlock.Grid(joined(grid.rows(), rows.subList(repeated, rows.size()))));
      open = new Open(table, above.block());
    } else {
      blocks.add(new RawBlock.Grid(rows));
      open = new Open(table, blocks.size() - 1);
    }
  }

  private RawBlock.Cell cell(List<PrintedLine> printed) {
    List<RawBlock.Whole> paragraphs = new ArrayList<>();
    for (PrintedLine line : printed) {
      String text = VietnameseText.normalize(line.words());
      paragraphs.add(new RawBlock.Whole(text, nextLine()));
    }
    return new RawBlock.Cell(paragraphs);
  }

  private void putAside(List<RawBlock.Cell> heading) {
    for (RawBlock.Cell cell : heading) {
      for (RawBlock.Whole line : cell.paragraphs()) {
        if (!line.text().isBlank()) {
          furniture.add(new Furniture(Kind.RUNNING_HEAD, line.text(), line.origin()));
        }
      }
    }
  }

  private static List<List<RawBlock.Cell>> joined(
      List<List<RawBlock.Cell>> above, List<List<RawBlock.Cell>> below) {
    List<List<RawBlock.Cell>> all = new ArrayList<>(above);
    int last = above.size() - 1;
    boolean cut = !below.isEmpty() && CutRow.isRest(above.get(last), below.get(0));
    if (cut) {
      all.set(last, CutRow.whole(above.get(last), below.get(0)));
    }
    all.addAll(below.subList(cut ? 1 : 0, below.size()));
    return all;
  }

  /** How many rows at the head of the table are those at the head of the one above. */
  private static int repeated(List<List<RawBlock.Cell>> above, List<List<RawBlock.Cell>> rows) {
    int repeated = 0;
    while (repeated < Math.min(above.size(), rows.size())
        && words(above.get(repeated)).equals(words(rows.get(repeated)))) {
      repeated++;
    }
    return repeated;
  }

  private static List<List<String>> words(List<RawBlock.Cell> row) {
    return row.stream()
        .map(cell -> cell.paragraphs().stream().map(RawBlock.Whole::text).toList())
        .toList();
  }
}
