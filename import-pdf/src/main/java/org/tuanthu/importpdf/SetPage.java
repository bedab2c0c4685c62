package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tuanthu.importpdf.PageColumns.Part;
import org.tuanthu.importpdf.PageLetters.Page;

/**
 * A page whose letters are set into lines.
 *
 * @param tables from above
 * @param parts the lines outside of tables, in the order of reading
 * @param notes at its foot
 */
record SetPage(List<PrintedTable> tables, List<Part> parts, List<String> notes) {

  static List<SetPage> of(List<Page> pages) {
    PageColumns columns = new PageColumns();
    Optional<AlignedTable> above = Optional.empty();
    List<SetPage> set = new ArrayList<>();
    for (Page page : pages) {
      Footnotes notes = Footnotes.of(page.letters(), page.rules());
      PageTables ruled = PageTables.of(notes.body(), page.rules());
      AlignedTables aligned = AlignedTables.of(lines(ruled.others()), above);
      List<PrintedTable> tables = new ArrayList<>(ruled.tables());
      tables.addAll(aligned.tables());
      tables.sort(Comparator.comparingDouble(PrintedTable::top));
      set.add(new SetPage(tables, columns.of(aligned.others()), notes.notes()));
      above = aligned.last();
    }
    return set;
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

  List<PrintedLine> lines() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }
}
