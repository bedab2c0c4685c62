package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows above the type, taken apart into the left and the right column of the first page. */
final class HeadColumns {
  private static final Pattern RIGHT_TEXT =
      Pattern.compile(
          "(?iU)(cộng (hòa|hoà|hịa) (xã|xà)|độc lập\\s*[-\u2013\u2014]|đảng cộng sản việt nam)");
  private static final Pattern DATE =
      Pattern.compile("(?iU)\\bngày[\\s\\d.\u2026_#!\\-\u2020/]{0,60}tháng");
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "(?U)^(Số|SỐ|Sô|Só)\\s*[:.]?[\\s\\d.\u2026_]{0,40}[/\\-\u2010-\u2015\u2212]\\s?[\\p{Lu}\\d][\\p{L}\\d&.]*+"
              + "(?:\\s?[/\\-\u2010-\u2015\u2212]\\s?[\\p{Lu}\\d][\\p{L}\\d&.]*+)*+(?:\\s\\p{Lu}{2,8}(?=\\s{2}|$))?+");

  private final List<Row.Text> left = new ArrayList<>();
  private final List<Row.Text> right = new ArrayList<>();

  HeadColumns(List<Row> rows) {
    for (Row row : rows) {
      if (row instanceof Row.Table table) {
        table(table);
      } else if (row instanceof Row.Text text) {
        split(text);
      }
    }
  }

  /** The lines of both columns, the left one first. */
  List<Row.Text> left() {
    return left;
  }

  List<Row.Text> right() {
    return right;
  }

  private void table(Row.Table table) {
    for (List<List<Row.Text>> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        for (Row.Text line : row.get(i)) {
          if (i == 0 && row.size() > 1) {
            left.add(line);
          } else if (row.size() > 1) {
            right.add(line);
          } else {
            split(line);
          }
        }
      }
    }
  }

  private void split(Row.Text row) {
    int cut = cut(row.text());
    if (cut > 0) {
      add(left, row.piece(0, cut));
      add(right, row.piece(cut, row.text().length()));
    } else if (row.indent() >= 35) {
      right.add(row);
    } else {
      left.add(row);
    }
  }

  /** One column may have a rule or the mark of a missing part where the other has words. */
  private static void add(List<Row.Text> column, Row.Text piece) {
    if (PageFurniture.kindOf(piece.text()).isEmpty()) {
      column.add(piece);
    }
  }

  private static int cut(String text) {
    Matcher motto = RIGHT_TEXT.matcher(text);
    if (motto.find()) {
      return motto.start();
    }
    Matcher number = OWN_NUMBER.matcher(text);
    if (number.find()) {
      return number.end() < text.length() ? number.end() : 0;
    }
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      return lastRunBefore(text, date.start(), 2);
    }
    return text.startsWith("Số") ? 0 : lastRunBefore(text, text.length(), 4);
  }

  /** Where the words after the last run of at least that many blanks begin, or 0. */
  private static int lastRunBefore(String text, int end, int blanks) {
    int run = 0;
    for (int i = end - 1; i >= 0; i--) {
      if (text.charAt(i) == ' ') {
        run++;
      } else {
        if (run >= blanks) {
          return i + run + 1;
        }
        run = 0;
      }
    }
    return 0;
  }
}
