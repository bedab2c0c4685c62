package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Furniture.Kind;

/**
 * Turns the blocks of a source into rows: furniture put aside, tables found, blank lines weighed.
 */
final class SourceRows {
  private final List<Row> rows = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final PageFurniture page;
  private final int ordinaryGap;
  private final BitSet closing;
  private int blanks;
  private boolean turned;
  private boolean closed;

  private SourceRows(List<RawBlock> blocks) {
    this.page = new PageFurniture(blocks);
    this.ordinaryGap = ordinaryGap(blocks);
    this.closing = ClosingBlanks.find(blocks);
  }

  static SourceRows of(List<RawBlock> blocks) {
    SourceRows reader = new SourceRows(blocks);
    for (int i = 0; i < blocks.size(); ) {
      i = reader.read(blocks, i);
    }
    return reader;
  }

  List<Row> rows() {
    return rows;
  }

  /** What is no row, in its order. */
  List<Furniture> furniture() {
    return furniture;
  }

  /**
   * 1 when nearly every line is followed by an empty one although sentences run on from line to
   * line: an empty line then ends no paragraph. Otherwise 0.
   */
  private static int ordinaryGap(List<RawBlock> blocks) {
    int pairs = 0;
    int spaced = 0;
    int runningOn = 0;
    int blanks = 0;
    for (RawBlock block : blocks) {
      if (!(block instanceof RawBlock.Line line)) {
        continue;
      }
      String text = line.text();
      if (text.isBlank()) {
        blanks++;
        continue;
      }
      pairs++;
      spaced += blanks > 0 ? 1 : 0;
      runningOn += Character.isLowerCase(firstCharacter(text)) ? 1 : 0;
      blanks = 0;
    }
    return spaced > pairs * 0.7 && runningOn > pairs * 0.3 ? 1 : 0;
  }

  private static char firstCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private int read(List<RawBlock> blocks, int at) {
    RawBlock block = blocks.get(at);
    if (block instanceof RawBlock.Grid grid) {
      grid(grid);
    } else if (block instanceof RawBlock.Whole whole) {
      whole(whole);
    } else if (block instanceof RawBlock.Line line) {
      if (BarTable.startsAt(line.text())) {
        BarTable table = BarTable.read(blocks, at);
        rows.add(new Row.Table(table.rows()));
        furniture.addAll(table.rules());
        blanks = 2;
        return table.end();
      }
      line(line, at);
    }
    return at + 1;
  }

  private void grid(RawBlock.Grid grid) {
    int type = rows.stream().anyMatch(Row.Table.class::isInstance) ? -1 : HeadTable.typeRow(grid);
    if (type < 0) {
      table(grid.rows());
      return;
    }
    table(grid.rows().subList(0, type));
    grid.rows().get(type).forEach(cell -> cell.paragraphs().forEach(this::whole));
    table(grid.rows().subList(type + 1, grid.rows().size()));
  }

  private void table(List<List<RawBlock.Cell>> cells) {
    if (!cells.isEmpty()) {
      rows.add(rowsOf(cells));
      blanks = 2;
    }
  }

  private void whole(RawBlock.Whole whole) {
    List<String> lines = TypedLines.of(whole.text());
    if (lines.isEmpty()) {
      blanks++;
    }
    for (String line : lines) {
      String text = line.strip();
      Optional<Kind> kind = PageFurniture.kindOf(text);
      if (kind.isPresent()) {
        putAside(kind.get(), text, whole.origin());
      } else {
        add(line, true, whole.origin());
      }
    }
  }

  private void line(RawBlock.Line line, int at) {
    String raw = line.text();
    turned |= raw.indexOf('\f') >= 0;
    String text = raw.strip();
    if (text.isEmpty()) {
      blanks++;
      return;
    }
    Optional<Kind> kind = page.kind(at, text, raw.indexOf('\f') >= 0);
    if (kind.isPresent()) {
      putAside(kind.get(), text, line.origin());
      turned |= kind.get() == Kind.PAGE_NUMBER;
    } else {
      add(raw, false, line.origin());
      closed = closing.get(at);
    }
  }

  private void putAside(Kind kind, String text, Origin origin) {
    furniture.add(new Furniture(kind, text, origin));
  }

  private void add(String raw, boolean whole, Origin origin) {
    boolean gap = closed || (!turned && blanks > (whole ? 0 : ordinaryGap));
    int column = whole ? Offsets.NOWHERE : raw.length() - raw.stripLeading().length();
    rows.add(new Row.Text(raw.strip(), indent(raw), gap, turned, whole, origin, column));
    blanks = 0;
    turned = false;
    closed = false;
  }

  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      width += raw.charAt(i) == '\t' ? 8 : raw.charAt(i) == '\f' ? 0 : 1;
    }
    return width;
  }

  private static Row.Text cell(String text, Origin origin) {
    return new Row.Text(text, 0, false, false, true, origin, Offsets.NOWHERE);
  }

  private Row.Table rowsOf(List<List<RawBlock.Cell>> all) {
    ImmutableList.Builder<List<List<Row.Text>>> rows = ImmutableList.builder();
    for (List<RawBlock.Cell> row : all) {
      ImmutableList.Builder<List<Row.Text>> cells = ImmutableList.builder();
      for (RawBlock.Cell cell : row) {
        ImmutableList.Builder<Row.Text> lines = ImmutableList.builder();
        for (RawBlock.Whole paragraph : cell.paragraphs()) {
          for (String line : TypedLines.of(paragraph.text())) {
            String text = line.strip();
            Optional<Kind> kind = PageFurniture.kindOf(text);
            if (kind.isPresent()) {
              putAside(kind.get(), text, paragraph.origin());
            } else {
              lines.add(cell(text, paragraph.origin()));
            }
          }
        }
        cells.add(lines.build());
      }
      rows.add(cells.build());
    }
    return new Row.Table(rows.build());
  }
}
