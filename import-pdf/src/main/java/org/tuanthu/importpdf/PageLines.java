package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;
import org.tuanthu.importpdf.PageLetters.Page;
import org.tuanthu.importpdf.PageTables.Filled;
import org.tuanthu.text.VietnameseText;

/**
 * Sets the letters of pages into lines of text as a typewriter would: columns and indents become
 * blanks, a gap between paragraphs an empty line, a new page a form feed.
 */
final class PageLines {
  private static final double WIDER_GAP = 1.25;
  private static final double BIN = 0.5;

  private final List<RawBlock> blocks = new ArrayList<>();
  private final double pitch;
  private final List<Integer> counts = new ArrayList<>();
  private Optional<PageGrids.Open> open = Optional.empty();

  private PageLines(double pitch) {
    this.pitch = pitch;
  }

  static List<RawBlock> of(List<Page> pages) {
    List<Footnotes> notes =
        pages.stream().map(page -> Footnotes.of(page.letters(), page.rules())).toList();
    List<PageTables> tables = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      tables.add(PageTables.of(notes.get(i).body(), pages.get(i).rules()));
    }
    List<List<PrintedLine>> lines = tables.stream().map(page -> lines(page.others())).toList();
    PageLines setter = new PageLines(pitch(lines));
    double unit = PrintedLine.unit(pages.stream().map(Page::letters).toList());
    for (int i = 0; i < lines.size(); i++) {
      setter.page(lines.get(i), tables.get(i).tables(), i + 1, unit);
    }
    setter.notes(notes);
    return setter.blocks;
  }

  /** Notes come last, as those of Word files. */
  private void notes(List<Footnotes> pages) {
    for (int i = 0; i < pages.size(); i++) {
      for (String note : pages.get(i).notes()) {
        Origin origin = new Origin.PdfLine(i + 1, counts.get(i) + 1);
        blocks.add(new RawBlock.Whole(VietnameseText.normalize(note), origin));
      }
    }
  }

  /** The lines of a page from above; those that run in another direction than most come last. */
  private static List<PrintedLine> lines(List<Letter> page) {
    return page.stream()
        .collect(Collectors.groupingBy(Letter::direction, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparingInt((List<Letter> letters) -> -letters.size()))
        .flatMap(letters -> PrintedLine.of(letters).stream())
        .toList();
  }

  /** The most frequent distance between base lines, inside of sentences where there are any. */
  private static double pitch(List<List<PrintedLine>> pages) {
    Map<Long, Integer> inside = new TreeMap<>();
    Map<Long, Integer> distances = new TreeMap<>();
    for (List<PrintedLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        PrintedLine line = page.get(i);
        double distance = line.y() - page.get(i - 1).y();
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

  private void page(List<PrintedLine> lines, List<Filled> tables, int page, double unit) {
    double left = lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
    PageGrids grids = new PageGrids(tables, page, blocks, open);
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      grids.addAbove(line.y());
      Origin origin = grids.nextLine();
      if (i > 0 && isApart(lines.get(i - 1), line)) {
        blocks.add(new RawBlock.Line("", origin));
      }
      String text = VietnameseText.normalize(line.text(left, unit));
      blocks.add(new RawBlock.Line(i == 0 && page > 1 ? "\f" + text : text, origin));
      grids.pass(line);
    }
    grids.addAbove(Double.MAX_VALUE);
    open = grids.open();
    counts.add(grids.lines());
  }

  private boolean isApart(PrintedLine above, PrintedLine line) {
    return line.y() - above.y() > WIDER_GAP * pitch || line.y() < above.y();
  }
}
