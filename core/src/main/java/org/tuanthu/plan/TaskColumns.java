package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseText;

/**
 * Which column of a table holds what, by the words of its head.
 *
 * @param columns the index of each kind of column
 * @param width the number of columns
 * @param head the head, cell by cell in folded form
 * @param firstRow the first row after the head
 */
record TaskColumns(Map<Column, Integer> columns, int width, List<String> head, int firstRow) {
  private static final int LAST_HEAD_ROW = 3;
  private static final int LONGEST = 80;

  /** The kinds of columns, the most telling words first. */
  enum Column {
    COORDINATING("phối hợp", "chủ trì"),
    LEAD(
        "chủ trì|(?:đơn vị|cơ quan|bộ phận|người|cán bộ).{0,16}(?:thực hiện|phụ trách|đầu mối)|phụ trách"
            + "|chịu trách nhiệm|trách nhiệm thực hiện|phân công|^(?:đơn vị|cơ quan)$|tổ chức thực hiện",
        "thời gian"),
    DUE("thời gian|thời hạn|tiến độ|hạn hoàn thành|ngày hoàn thành|^hoàn thành", "bắt đầu"),
    RESULT("sản phẩm|kết quả|đầu ra", "nội dung|đơn vị"),
    TASK(
        "nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đầu việc|tên (?:văn bản|đề án|kế hoạch|chương trình)",
        "đơn vị|cơ quan|thời gian|kết quả|sản phẩm");

    private final Pattern words;
    private final Pattern not;

    Column(String words, String not) {
      this.words = Pattern.compile(words);
      this.not = Pattern.compile(not);
    }

    boolean isNamedBy(String cell) {
      return words.matcher(cell).find() && !not.matcher(cell).find();
    }
  }

  /** The columns of a table of tasks; empty for any other table. */
  static Optional<TaskColumns> of(List<List<String>> rows) {
    for (int i = 0; i < Math.min(rows.size(), LAST_HEAD_ROW); i++) {
      List<String> head = folded(rows.get(i));
      boolean second = i + 1 < rows.size() && isSecond(folded(rows.get(i + 1)));
      List<String> whole = second ? joined(head, folded(rows.get(i + 1))) : head;
      Map<Column, Integer> columns = columns(whole);
      boolean who = columns.containsKey(Column.LEAD) || columns.containsKey(Column.COORDINATING);
      if (columns.containsKey(Column.TASK) && (who || columns.containsKey(Column.DUE))) {
        return Optional.of(new TaskColumns(columns, whole.size(), whole, second ? i + 2 : i + 1));
      }
    }
    return Optional.empty();
  }

  private static List<String> folded(List<String> row) {
    return row.stream()
        .map(cell -> cell.length() > LONGEST ? "" : VietnameseText.fold(cell))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A second row of the head, which splits a cell above: only "chủ trì", "phối hợp" and the like.
   */
  private static boolean isSecond(List<String> row) {
    List<String> words = row.stream().filter(cell -> !cell.isEmpty()).toList();
    return words.size() >= 2
        && words.stream()
            .allMatch(
                cell ->
                    cell.length() <= 40
                        && Arrays.stream(Column.values())
                            .anyMatch(c -> c.words.matcher(cell).find()));
  }

  /** Both rows of a head cell by cell; a shorter first row had the split cell once only. */
  private static List<String> joined(List<String> first, List<String> second) {
    List<String> inner = second.stream().filter(cell -> !cell.isEmpty()).toList();
    List<String> head = new ArrayList<>();
    if (first.size() == second.size()) {
      for (int i = 0; i < first.size(); i++) {
        head.add(second.get(i).isEmpty() ? first.get(i) : second.get(i));
      }
      return head;
    }
    for (String cell : first) {
      boolean split = head.size() < first.size() && isSplit(cell) && !head.containsAll(inner);
      if (split) {
        head.addAll(inner);
      } else {
        head.add(cell);
      }
    }
    return head;
  }

  private static boolean isSplit(String cell) {
    return Column.LEAD.isNamedBy(cell)
        || cell.contains("đơn vị")
        || cell.contains("cơ quan")
        || cell.contains("phân công");
  }

  private static Map<Column, Integer> columns(List<String> head) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < head.size(); i++) {
      String cell = head.get(i);
      for (Column column : Column.values()) {
        if (!columns.containsValue(i) && column.isNamedBy(cell)) {
          columns.putIfAbsent(column, i);
        }
      }
      if (cell.contains("chủ trì") && !columns.containsValue(i)) {
        columns.putIfAbsent(Column.LEAD, i);
      }
    }
    return columns;
  }

  /** The words of that column in a row; empty where the row has none. */
  String cell(List<String> row, Column column) {
    Integer index = columns.get(column);
    return index == null || index >= row.size() || row.size() > width ? "" : row.get(index);
  }

  /** Whether a row repeats the head, as on a new page. */
  boolean isHead(List<String> row) {
    return folded(row).equals(head);
  }
}
