package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text after the signature apart into annexes. */
final class AnnexReader {
  private static final Pattern LABEL =
      Pattern.compile("(?iU)^(phụ lục(?:\\s+(?:số\\s+)?[IVXLC\\d]{1,6}[a-z]?)?)\\s*[:.]?\\s*(.*)$");

  /** An annex before its places are known. */
  record Part(Optional<String> label, Healed title, Outline body) {}

  private AnnexReader() {}

  static List<Part> read(List<Row> rows, Layout layout) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || label(rows.get(i)).isPresent() || startsNotes(rows.get(i))) {
        parts.add(part(rows.subList(start, i), layout));
        start = i;
      }
    }
    return parts;
  }

  /** Footnotes, which the end of the text gathers, belong to no annex. */
  private static boolean startsNotes(Row row) {
    return row instanceof Row.Text text && text.text().startsWith("[1] ");
  }

  private static Optional<Matcher> label(Row row) {
    if (row instanceof Row.Text text && text.text().length() <= 200) {
      Matcher m = LABEL.matcher(text.text());
      if (m.matches()
          && (m.group(2).isEmpty() || Lines.isCapitals(m.group(2)))
          && Character.isUpperCase(text.text().charAt(0))) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  private static Part part(List<Row> rows, Layout layout) {
    Optional<Matcher> label = label(rows.get(0));
    if (label.isEmpty()) {
      return new Part(
          Optional.empty(), Healed.join(List.of()), Outline.of(LineHealing.heal(rows, layout)));
    }
    List<Row.Text> title = new ArrayList<>();
    String rest = label.get().group(2);
    if (!rest.isEmpty()) {
      Row.Text first = (Row.Text) rows.get(0);
      title.add(first.piece(rest, first.indent()));
    }
    int at = 1;
    while (at < rows.size()
        && rows.get(at) instanceof Row.Text row
        && Label.of(row.text()).isEmpty()
        && (title.isEmpty()
            ? row.text().length() < 160 && !row.text().startsWith("(")
            : Lines.isCapitals(row.text()) && !row.gap())) {
      title.add(row);
      at++;
    }
    return new Part(
        Optional.of(label.get().group(1)),
        Healed.join(title),
        Outline.of(LineHealing.heal(rows.subList(at, rows.size()), layout)));
  }
}
