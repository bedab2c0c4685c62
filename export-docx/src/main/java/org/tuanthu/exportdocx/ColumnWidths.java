package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of a table's columns: each holds its longest word where all can, and what is left is
 * shared out after the length of the texts.
 */
final class ColumnWidths {
  /** Word opens no table of more columns; what is beyond goes into the last one. */
  static final int MOST = 63;

  private static final int LONGEST_WORD = 14;
  private static final int LONGEST_TEXT = 120;

  /** A letter's width as a share of the size; words in tables are hardly wider on average. */
  private static final double LETTER = 0.58;

  private final int[] words;
  private final int[] texts;

  private ColumnWidths(int columns) {
    words = new int[columns];
    texts = new int[columns];
  }

  static int columns(List<List<String>> rows) {
    int longest = rows.stream().mapToInt(List::size).max().orElse(1);
    return Math.min(MOST, Math.max(1, longest));
  }

  /** Widths in twips that add up to the width of the text. */
  static List<Integer> of(List<List<String>> rows, int textWidth, int points, int margins) {
    int columns = columns(rows);
    ColumnWidths widths = new ColumnWidths(columns);
    for (List<String> row : rows) {
      int own = row.size() < columns ? row.size() - 1 : columns;
      for (int i = 0; i < own; i++) {
        widths.measure(i, row.get(i));
      }
    }
    return widths.share(textWidth, points, margins);
  }

  private void measure(int column, String text) {
    texts[column] = Math.max(texts[column], Math.min(text.length(), LONGEST_TEXT));
    int word = 0;
    for (int i = 0; i < text.length() && words[column] < LONGEST_WORD; i++) {
      word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
      words[column] = Math.max(words[column], word);
    }
  }

  private List<Integer> share(int textWidth, int points, int margins) {
    double[] least = new double[words.length];
    double needed = 0;
    double length = 0;
    for (int i = 0; i < words.length; i++) {
      least[i] = margins + Math.max(1, words[i]) * LETTER * points * 20;
      needed += least[i];
      length += texts[i] + 1;
    }
    double scale = Math.min(1, textWidth / needed);
    double rest = Math.max(0, textWidth - needed);
    List<Integer> widths = new ArrayList<>();
    double reached = 0;
    int used = 0;
    for (int i = 0; i < words.length; i++) {
      reached += least[i] * scale + rest * (texts[i] + 1) / length;
      int edge = i == words.length - 1 ? textWidth : (int) Math.round(reached);
      widths.add(edge - used);
      used = edge;
    }
    return List.copyOf(widths);
  }
}
