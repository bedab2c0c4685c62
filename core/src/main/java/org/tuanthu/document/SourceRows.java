package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a source into rows: furniture dropped, tables found, blank lines weighed. */
final class SourceRows {
  private final List<Row> rows = new ArrayList<>();
  private final PageFurniture furniture = new PageFurniture();
  private final int ordinaryGap;
  private int blanks;
  private boolean turned;

  private SourceRows(int ordinaryGap) {
    this.ordinaryGap = ordinaryGap;
  }

  static List<Row> of(List<RawBlock> blocks) {
    SourceRows reader = new SourceRows(ordinaryGap(blocks));
    for (int i = 0; i < blocks.size(); ) {
      i = reader.read(blocks, i);
    }
    return reader.rows;
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
      rows.add(table(grid));
      blanks = 2;
    } else if (block instanceof RawBlock.Whole whole) {
      whole(whole);
    } else if (block instanceof RawBlock.Line line) {
      if (BarTable.startsAt(line.text())) {
        BarTable table = BarTable.read(blocks, at);
        rows.add(new Row.Table(table.rows()));
        blanks = 2;
        return table.end();
      }
      line(line);
    }
    return at + 1;
  }

  private void whole(RawBlock.Whole whole) {
    List<String> lines = TypedLines.of(whole.text());
    if (lines.isEmpty()) {
      blanks++;
    }
    for (String line : lines) {
      if (!PageFurniture.isRule(line.strip())) {
        add(line.strip(), indent(line), true, whole.origin());
      }
    }
  }

  private void line(RawBlock.Line line) {
    String raw = line.text();
    turned |= raw.indexOf('\f') >= 0;
    String text = raw.strip();
    if (text.isEmpty()) {
      blanks++;
    } else if (furniture.isPageNumber(text)) {
      turned = true;
    } else if (!PageFurniture.isRule(text)) {
      add(text, indent(raw), false, line.origin());
    }
  }

  private void add(String text, int indent, boolean whole, Origin origin) {
    boolean gap = !turned && blanks > (whole ? 0 : ordinaryGap);
    rows.add(new Row.Text(text, indent, gap, turned, whole, origin));
    blanks = 0;
    turned = false;
  }

  private static int indent(String raw) {
    int width = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      width += raw.charAt(i) == '\t' ? 8 : raw.charAt(i) == '\f' ? 0 : 1;
    }
    return width;
  }

  private static Row.Table table(RawBlock.Grid grid) {
    ImmutableList.Builder<List<List<Row.Text>>> rows = ImmutableList.builder();
    for (List<RawBlock.Cell> row : grid.rows()) {
      ImmutableList.Builder<List<Row.Text>> cells = ImmutableList.builder();
      for (RawBlock.Cell cell : row) {
        ImmutableList.Builder<Row.Text> lines = ImmutableList.builder();
        for (RawBlock.Whole paragraph : cell.paragraphs()) {
          for (String line : TypedLines.of(paragraph.text())) {
            if (!PageFurniture.isRule(line.strip())) {
              lines.add(new Row.Text(line.strip(), 0, false, false, true, paragraph.origin()));
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
