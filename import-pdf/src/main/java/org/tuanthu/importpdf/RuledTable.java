package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A table whose cells are parted by drawn lines. A cell that covers several columns or rows stands
 * in the first of them, as in Word files.
 */
final class RuledTable {
  /** More lines of one direction are no table but a drawing. */
  private static final int MOST_RULES = 500;

  /** Lines that are no farther apart are a double line. */
  private static final double DOUBLE_LINE = 4;

  private static final double ABOVE_BASE = 0.3;

  private final double[] xs;
  private final double[] ys;

  /** For each cell of the grid the one that its words stand in. */
  private final int[] cells;

  private RuledTable(List<Rule> uprights, List<Rule> levels) {
    xs = edges(uprights, levels);
    ys = edges(levels, uprights);
    boolean[] left = borders(uprights, xs, ys);
    boolean[] top = borders(levels, ys, xs);
    int columns = columns();
    cells = new int[Math.max(0, rows() * columns)];
    for (int i = 0; i < cells.length; i++) {
      int row = i / columns;
      int column = i % columns;
      if (column > 0 && !left[column * rows() + row]) {
        cells[i] = cells[i - 1];
      } else if (row > 0 && !top[row * columns + column]) {
        cells[i] = cells[i - columns];
      } else {
        cells[i] = i;
      }
    }
  }

  /** The tables of at least two columns that those lines draw, from above. */
  static List<RuledTable> of(List<Rule> rules) {
    List<Rule> uprights = Rule.joined(rules.stream().filter(Rule::upright).toList());
    List<Rule> levels = Rule.joined(rules.stream().filter(rule -> !rule.upright()).toList());
    if (uprights.size() > MOST_RULES || levels.size() > MOST_RULES) {
      return List.of();
    }
    List<RuledTable> tables = new ArrayList<>();
    while (!uprights.isEmpty()) {
      List<Rule> met = new ArrayList<>(List.of(uprights.remove(uprights.size() - 1)));
      for (int i = 0; i < met.size(); i++) {
        move(met.get(i).upright() ? levels : uprights, met, met.get(i));
      }
      RuledTable table =
          new RuledTable(
              met.stream().filter(Rule::upright).toList(),
              met.stream().filter(rule -> !rule.upright()).toList());
      if (table.columns() >= 2 && table.rows() >= 1) {
        tables.add(table);
      }
    }
    tables.sort((a, b) -> Double.compare(a.top(), b.top()));
    return tables;
  }

  /** Takes the lines that meet that one. */
  private static void move(List<Rule> from, List<Rule> to, Rule rule) {
    from.removeIf(
        other -> {
          boolean meets = rule.meets(other);
          if (meets) {
            to.add(other);
          }
          return meets;
        });
  }

  /** Where the lines stand, and the ends of the others, which may have no line. */
  private static double[] edges(List<Rule> rules, List<Rule> others) {
    double[] all =
        DoubleStream.concat(
                rules.stream().mapToDouble(Rule::at),
                DoubleStream.of(
                    others.stream().mapToDouble(Rule::from).min().orElse(0),
                    others.stream().mapToDouble(Rule::to).max().orElse(0)))
            .sorted()
            .toArray();
    int count = 0;
    for (double edge : all) {
      if (count == 0 || edge - all[count - 1] > DOUBLE_LINE) {
        all[count++] = edge;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** For each edge and each field along it whether a line is drawn there. */
  private static boolean[] borders(List<Rule> rules, double[] edges, double[] along) {
    int fields = along.length - 1;
    boolean[] borders = new boolean[edges.length * Math.max(0, fields)];
    for (Rule rule : rules) {
      int edge = field(edges, rule.at() + DOUBLE_LINE / 2);
      for (int i = 0; i < fields; i++) {
        double middle = (along[i] + along[i + 1]) / 2;
        if (edge >= 0 && rule.from() <= middle && middle <= rule.to()) {
          borders[edge * fields + i] = true;
        }
      }
    }
    return borders;
  }

  /** The last edge that is not beyond that point; -1 before the first. */
  private static int field(double[] edges, double point) {
    int at = Arrays.binarySearch(edges, point);
    return at >= 0 ? at : -at - 2;
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  double top() {
    return ys[0];
  }

  /** Whether a table on the next page has the same columns. */
  boolean hasColumnsOf(RuledTable other) {
    if (xs.length != other.xs.length) {
      return false;
    }
    for (int i = 0; i < xs.length; i++) {
      if (Math.abs(xs[i] - other.xs[i]) > DOUBLE_LINE) {
        return false;
      }
    }
    return true;
  }

  /** The index of the cell that holds the letter, row after row; -1 outside of the table. */
  int cell(Letter letter) {
    int column = field(xs, (letter.x() + letter.end()) / 2);
    int row = field(ys, letter.y() - ABOVE_BASE * letter.size());
    return letter.direction() != 0 || column < 0 || column >= columns() || row < 0 || row >= rows()
        ? -1
        : cells[row * columns() + column];
  }
}
