package org.tuanthu.document;

import java.util.List;

/**
 * A paragraph put together from lines, with the origin of each of them.
 *
 * @param offsets not changed any more
 */
record Healed(String text, Offsets offsets) {
  static final Healed EMPTY = new Builder().build();

  /** The text of one row. */
  static Healed of(Row.Text row) {
    return new Builder().add(row).build();
  }

  /** Those rows joined by blanks. */
  static Healed join(List<Row.Text> rows) {
    Builder builder = new Builder();
    rows.forEach(builder::add);
    return builder.build();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The beginning of this text. */
  Healed start(String words) {
    return new Healed(words, offsets);
  }

  /** What this text says from that offset on, in those words. */
  Healed from(int offset, String words) {
    return new Healed(words, offsets.from(offset));
  }

  /** This text with words before it that stand in that column of its origin. */
  Healed after(String words, int column) {
    Offsets all = new Offsets();
    offsets.at(0).ifPresent(origin -> all.put(0, origin, column));
    if (isEmpty()) {
      return new Healed(words, all);
    }
    String whole = words + " " + text;
    all.putAll(offsets, words.length() + 1, text.length());
    return new Healed(whole, all);
  }

  /** Joins lines by single blanks. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final Offsets offsets = new Offsets();

    Builder add(Row.Text row) {
      String line = row.text();
      if (line.isBlank()) {
        return this;
      }
      if (!text.isEmpty() && !isWithinSymbol(line)) {
        offsets.at(text.length()).ifPresent(o -> offsets.put(text.length(), o, Offsets.NOWHERE));
        text.append(' ');
      }
      offsets.put(text.length(), row.origin(), row.column());
      appendCollapsed(row);
      return this;
    }

    /** Whether the line goes on with a symbol or span that was broken after its dash. */
    private boolean isWithinSymbol(String line) {
      int end = text.length();
      return end >= 2
          && text.charAt(end - 1) == '-'
          && isOfSymbol(text.charAt(end - 2))
          && isOfSymbol(line.charAt(0));
    }

    private static boolean isOfSymbol(char c) {
      return Character.isUpperCase(c) || Character.isDigit(c);
    }

    private void appendCollapsed(Row.Text row) {
      String line = row.text();
      int step = text.length();
      boolean blank = true;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean space = c == ' ' || Character.isWhitespace(c);
        if (!space || !blank) {
          if (step + i != text.length() && row.column() != Offsets.NOWHERE) {
            step = text.length() - i;
            offsets.put(text.length(), row.origin(), row.column() + i);
          }
          text.append(space ? ' ' : c);
        }
        blank = space;
      }
      if (blank && !text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    boolean startsWith(String words) {
      return text.indexOf(words) == 0;
    }

    Healed build() {
      return new Healed(text.toString(), offsets);
    }
  }
}
