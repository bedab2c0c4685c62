package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;
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

  private PageLines(double pitch) {
    this.pitch = pitch;
  }

  static List<RawBlock> of(List<List<Letter>> pages) {
    List<List<PrintedLine>> lines = pages.stream().map(PageLines::lines).toList();
    PageLines setter = new PageLines(pitch(lines));
    double unit = PrintedLine.unit(pages);
    for (int i = 0; i < lines.size(); i++) {
      setter.page(lines.get(i), i + 1, unit);
    }
    return setter.blocks;
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

  /** The most frequent distance between base lines. */
  private static double pitch(List<List<PrintedLine>> pages) {
    Map<Long, Integer> distances = new TreeMap<>();
    for (List<PrintedLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        double distance = page.get(i).y() - page.get(i - 1).y();
        if (distance > 0 && distance < 3 * page.get(i).size()) {
          distances.merge(Math.round(distance / BIN), 1, Integer::sum);
        }
      }
    }
    return distances.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(bin -> bin.getKey() * BIN)
        .orElse(Double.MAX_VALUE);
  }

  private void page(List<PrintedLine> lines, int page, double unit) {
    double left = lines.stream().mapToDouble(PrintedLine::x).min().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      Origin origin = new Origin.PdfLine(page, i + 1);
      if (i > 0 && isApart(lines.get(i - 1), line)) {
        blocks.add(new RawBlock.Line("", origin));
      }
      String text = VietnameseText.normalize(line.text(left, unit));
      blocks.add(new RawBlock.Line(i == 0 && page > 1 ? "\f" + text : text, origin));
    }
  }

  private boolean isApart(PrintedLine above, PrintedLine line) {
    return line.y() - above.y() > WIDER_GAP * pitch || line.y() < above.y();
  }
}
