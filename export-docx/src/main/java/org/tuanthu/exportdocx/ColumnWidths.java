package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;

/** Widths of a table's columns after the length of their texts. */
final class ColumnWidths {
  /** Word opens no table of more columns; what is beyond goes into the last one. */
  static final int MOST = 63;

  private static final int NARROWEST = 4;
  private static final int LONGEST_WORD = 14;
  private static final int LONGEST_TEXT = 80;

  private ColumnWidths() {}

  /** Widths that add up to the width of the text. */
  static List<Integer> of(List<List<String>> rows, int textWidth) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    double[] weights = weights(rows, Math.min(MOST, Math.max(1, columns)));
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    List<Integer> widths = new ArrayList<>();
    double reached = 0;
    int used = 0;
    for (double weight : weights) {
      reached += weight;
      int edge = (int) Math.round(textWidth * reached / sum);
      widths.add(edge - used);
      used = edge;
    }
    return List.copyOf(widths);
  }

  private static double[] weights(List<List<String>> rows, int columns) {
    double[] weights = new double[columns];
    java.util.Arrays.fill(weights, NARROWEST);
    for (List<String> row : rows) {
      int own = Math.min(row.size(), row.size() < columns ? row.size() - 1 : columns);
      for (int i = 0; i < own; i++) {
        weights[i] = Math.max(weights[i], weight(row.get(i)));
      }
    }
    return weights;
  }

  private static double weight(String text) {
    int word = 0;
    int longest = 0;
    for (int i = 0; i < text.length() && longest < LONGEST_WORD; i++) {
      word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
      longest = Math.max(longest, word);
    }
    return longest + 1 + Math.min(text.length(), LONGEST_TEXT) / 4.0;
  }
}
