package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A paragraph put together from lines, with the origin of each of them.
 *
 * @param runs in ascending order; from each offset on the text stems from that origin
 */
record Healed(String text, List<Run> runs) {

  Healed {
    runs = ImmutableList.copyOf(runs);
  }

  record Run(int offset, Origin origin) {}

  /** The text of one row. */
  static Healed of(Row.Text row) {
    return new Builder().add(row.text(), row.origin()).build();
  }

  /** Those rows joined by blanks. */
  static Healed join(List<Row.Text> rows) {
    Builder builder = new Builder();
    rows.forEach(row -> builder.add(row.text(), row.origin()));
    return builder.build();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Enters the origins of this text, which stands at that place. */
  void origins(Place place, Origins.Builder origins) {
    runs.forEach(run -> origins.put(place, run.offset(), run.origin()));
  }

  /** Joins lines by single blanks. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final ImmutableList.Builder<Run> runs = ImmutableList.builder();

    Builder add(String line, Origin origin) {
      if (line.isBlank()) {
        return this;
      }
      if (!text.isEmpty() && !isWithinSymbol(line)) {
        text.append(' ');
      }
      runs.add(new Run(text.length(), origin));
      appendCollapsed(line);
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

    private void appendCollapsed(String line) {
      boolean blank = true;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean space = c == ' ' || Character.isWhitespace(c);
        if (!space) {
          text.append(c);
        } else if (!blank) {
          text.append(' ');
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
      return new Healed(text.toString(), runs.build());
    }
  }
}
