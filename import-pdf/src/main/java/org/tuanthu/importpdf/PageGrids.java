package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;
import org.tuanthu.importpdf.PageTables.Filled;
import org.tuanthu.text.VietnameseText;

/**
 * Sets the tables of a page between its lines. A table at the foot of a page goes on with the one
 * at the head of the next that has the same columns; heading rows that are printed again are left
 * out.
 */
final class PageGrids {
  private static final int LONGEST_PAGE_NUMBER = 8;

  private final List<Filled> tables;
  private final int page;
  private final List<RawBlock> blocks;
  private @Nullable Open open;
  private int next;
  private int lines;

  /**
   * The tables of that page.
   *
   * @param blocks to add them to
   * @param above the table that the page above ends with
   */
  PageGrids(List<Filled> tables, int page, List<RawBlock> blocks, Optional<Open> above) {
    this.tables = tables;
    this.page = page;
    this.blocks = blocks;
    this.open = above.orElse(null);
  }

  /**
   * A table that may go on.
   *
   * @param block its index among the blocks
   */
  record Open(RuledTable table, int block) {}

  /** Adds the tables that stand above that height and are not added yet. */
  void addAbove(double y) {
    for (; next < tables.size() && tables.get(next).table().top() < y; next++) {
      add(tables.get(next));
    }
  }

  /** Notes that a line stands below the tables that were added. */
  void pass(PrintedLine line) {
    boolean pageNumber =
        line.letters().size() <= LONGEST_PAGE_NUMBER
            && line.letters().stream()
                .noneMatch(letter -> Character.isLetter(letter.text().codePointAt(0)));
    if (!pageNumber) {
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

  private void add(Filled filled) {
    List<List<RawBlock.Cell>> rows = new ArrayList<>();
    for (List<List<PrintedLine>> row : filled.rows()) {
      rows.add(row.stream().map(this::cell).toList());
    }
    Open above = open;
    if (above != null
        && next == 0
        && above.table().hasColumnsOf(filled.table())
        && blocks.get(above.block()) instanceof RawBlock.Grid grid) {
      List<List<RawBlock.Cell>> all = new ArrayList<>(grid.rows());
      all.addAll(rows.subList(repeated(grid.rows(), rows), rows.size()));
      blocks.set(above.block(), new RawBlock.Grid(all));
      open = new Open(filled.table(), above.block());
    } else {
      blocks.add(new RawBlock.Grid(rows));
      open = new Open(filled.table(), blocks.size() - 1);
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
