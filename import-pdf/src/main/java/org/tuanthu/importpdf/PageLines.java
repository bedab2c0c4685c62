package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;
import org.tuanthu.importpdf.PageColumns.Part;
import org.tuanthu.importpdf.PageLetters.Page;
import org.tuanthu.text.VietnameseText;

/**
 * Sets the letters of pages into lines of text as a typewriter would: columns and indents become
 * blanks, a gap between paragraphs an empty line, a new page or column a form feed.
 */
final class PageLines {
  private static final double WIDER_GAP = 1.25;
  private static final double BIN = 0.5;

  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final double pitch;
  private final double unit;
  private Optional<PageGrids.Open> open = Optional.empty();

  private PageLines(double pitch, double unit) {
    this.pitch = pitch;
    this.unit = unit;
  }

  static PageLines of(List<Page> pages) {
    List<SetPage> set = SetPage.of(pages);
    double unit = PrintedLine.unit(pages.stream().map(Page::letters).toList());
    PageLines setter = new PageLines(pitch(set), unit);
    List<RawBlock> notes = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      setter.page(set.get(i), i + 1, notes);
    }
    setter.blocks.addAll(notes);
    return setter;
  }

  /** The lines and tables, at last the notes, as those of Word files. */
  List<RawBlock> blocks() {
    return blocks;
  }

  /** What the pages repeat of their tables. */
  List<Furniture> furniture() {
    return furniture;
  }

  /** The most frequent distance between base lines, inside of sentences where there are any. */
  private static double pitch(List<SetPage> pages) {
    Map<Long, Integer> inside = new TreeMap<>();
    Map<Long, Integer> distances = new TreeMap<>();
    for (SetPage page : pages) {
      List<PrintedLine> lines = page.lines();
      for (int i = 1; i < lines.size(); i++) {
        PrintedLine line = lines.get(i);
        double distance = line.y() - lines.get(i - 1).y();
        if (distance > 0 && distance < 3 * line.size()) {
          long bin = Math.round(distance / BIN);
          distances.merge(bin, 1, Integer::sum);
          if (line.startsSmall()) {
            inside.merge(bin, 1, Integer::sum);
          }
        }
      }
    }
    return (inside.isEmpty() ? distances : inside)
        .entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(bin -> bin.getKey() * BIN)
            .orElse(Double.MAX_VALUE);
  }

  private void page(SetPage page, int number, List<RawBlock> notes) {
    PageGrids grids = new PageGrids(page.tables(), number, blocks, furniture, open);
    @Nullable PrintedLine above = null;
    boolean turned = number > 1;
    for (Part part : page.parts()) {
      turned |= part.turned();
      for (PrintedLine line : part.lines()) {
        grids.addAbove(line.y());
        Origin origin = grids.nextLine();
        if (above != null && !turned && isApart(above, line)) {
          blocks.add(new RawBlock.Line("", origin));
        }
        String text = VietnameseText.normalize(line.text(part.left(), unit));
        blocks.add(new RawBlock.Line(turned ? "\f" + text : text, origin));
        grids.pass(line);
        above = line;
        turned = false;
      }
    }
    grids.addAbove(Double.MAX_VALUE);
    open = grids.open();
    for (String note : page.notes()) {
      Origin origin = new Origin.PdfLine(number, grids.lines() + 1);
      notes.add(new RawBlock.Whole(VietnameseText.normalize(note), origin));
    }
  }

  private boolean isApart(PrintedLine above, PrintedLine line) {
    return line.y() - above.y() > WIDER_GAP * pitch || line.y() < above.y();
  }
}
