package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table without drawn lines. It is certain where a heading that begins with "TT" stands above at
 * least two numbered rows, and the same strips between the columns are free in all of them.
 */
final class AlignedTable implements PrintedTable {
  private static final Pattern HEADING = Pattern.compile("(?iU)(?:s?tt|số (?:tt|thứ tự))\\.?");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[IVX]{1,5}|[A-Z])[.)]?");

  private static final int FEWEST_ROWS = 3;

  /** Lines that are farther apart, in heights of their letters, share no cell. */
  private static final double APART = 1.9;

  private final List<List<PrintedLine>> rows = new ArrayList<>();
  private FreeStrips strips;
  private @Nullable PrintedLine last;

  /** Of the first page. */
  private final List<PrintedLine> heading;

  private AlignedTable(FreeStrips strips, List<PrintedLine> heading) {
    this.strips = strips;
    this.heading = heading;
  }

  /** The table at the head of those lines. */
  static Optional<AlignedTable> at(List<PrintedLine> lines) {
    if (!lines.get(0).letters().get(0).text().matches("[SsTt]")) {
      return Optional.empty();
    }
    FreeStrips strips = FreeStrips.in(lines.get(0));
    if (strips.columns() < 2 || !HEADING.matcher(strips.first(lines.get(0))).matches()) {
      return Optional.empty();
    }
    AlignedTable table = new AlignedTable(strips, new ArrayList<>());
    table.rows.add(table.heading);
    table.add(lines.get(0), false);
    return table.goesOn(lines, 1) && table.rows.size() >= FEWEST_ROWS && table.beginsItsRows(1)
        ? Optional.of(table)
        : Optional.empty();
  }

  /** What goes on with this table at the head of those lines, with its heading or without. */
  Optional<AlignedTable> onNextPage(List<PrintedLine> lines) {
    AlignedTable table = new AlignedTable(strips, heading);
    int first = table.repeatHeading(lines);
    if (first < lines.size() && !isNumbered(lines.get(first), strips)) {
      table.rows.add(new ArrayList<>());
    }
    int numbered = table.rows.size();
    return table.goesOn(lines, first)
            && table.rows.size() > numbered
            && table.beginsItsRows(numbered)
            && table.number(numbered) == number(rows.size() - 1) + 1
        ? Optional.of(table)
        : Optional.empty();
  }

  /** Takes the heading when the lines begin with it; gives the index of the line below. */
  private int repeatHeading(List<PrintedLine> lines) {
    int size = heading.size();
    if (lines.size() < size || !words(heading).equals(words(lines.subList(0, size)))) {
      return 0;
    }
    rows.add(lines.subList(0, size));
    last = lines.get(size - 1);
    return size;
  }

  private static List<String> words(List<PrintedLine> lines) {
    return lines.stream().map(PrintedLine::words).toList();
  }

  /** Takes the lines of the table; false when it is not certain where it ends. */
  private boolean goesOn(List<PrintedLine> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      Optional<FreeStrips> rest = strips.with(line);
      boolean numbered = isNumbered(line, strips);
      boolean ends = last != null && isApart(last, line) && !numbered;
      if (ends || rest.isEmpty() || !(numbered || strips.first(line).isEmpty())) {
        return ends || !numbered;
      }
      strips = rest.get();
      add(line, numbered);
    }
    return true;
  }

  private void add(PrintedLine line, boolean first) {
    if (first) {
      rows.add(new ArrayList<>());
    }
    rows.get(rows.size() - 1).add(line);
    last = line;
  }

  private static boolean isNumbered(PrintedLine line, FreeStrips strips) {
    return NUMBER.matcher(strips.first(line)).matches();
  }

  private static boolean isApart(PrintedLine above, PrintedLine line) {
    return line.y() <= above.y() || line.y() - above.y() > APART * line.largest();
  }

  /** Whether the line with its number is the first of each row from that one on. */
  private boolean beginsItsRows(int from) {
    return rows.subList(from, rows.size()).stream()
        .map(row -> strips.cells(row.subList(0, 1)))
        .allMatch(
            cells ->
                cells.stream().filter(cell -> !cell.isEmpty()).count() > 1
                    && cells.stream().flatMap(List::stream).noneMatch(PrintedLine::startsSmall));
  }

  /** The whole number of a row; negative when it has none. */
  private int number(int row) {
    String digits = strips.first(rows.get(row).get(0)).replaceAll("[.)]", "");
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : Integer.MIN_VALUE;
  }

  /** The number of its lines. */
  int lines() {
    return rows.stream().mapToInt(List::size).sum();
  }

  @Override
  public double top() {
    PrintedLine first = rows.get(0).get(0);
    return first.y() - first.largest();
  }

  @Override
  public List<List<List<PrintedLine>>> rows() {
    return rows.stream().map(strips::cells).toList();
  }

  @Override
  public boolean hasColumnsOf(PrintedTable other) {
    return other instanceof AlignedTable table && strips.areThoseOf(table.strips);
  }
}
