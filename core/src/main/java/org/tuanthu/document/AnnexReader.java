package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the text after the signature apart into annexes: appendices, and texts that a decision
 * issues and that follow it with their type and title ("Ban hành kèm theo …").
 */
final class AnnexReader {
  private static final Pattern LABEL =
      Pattern.compile("(?iU)^(phụ lục(?:\\s+(?:số\\s+)?[IVXLC\\d]{1,6}[a-z]?)?)\\s*[:.]?\\s*(.*)$");

  private static final Pattern ATTACHED = Pattern.compile("(?iU)^\\(.{0,40}kèm theo\\b.*");
  private static final int FARTHEST_ATTACHED = 12;
  private static final int LONGEST_TITLE = 160;

  /** An annex before its places are known. */
  record Part(Optional<String> label, Healed title, Outline body) {}

  private AnnexReader() {}

  static List<Part> read(List<Row> rows) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size()
          || label(rows.get(i)).isPresent()
          || startsNotes(rows.get(i))
          || (attached(rows, i).isPresent() && !isHead(rows.subList(start, i)))) {
        parts.add(part(rows.subList(start, i)));
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

  /** The type line of an attached text that begins at that row. */
  private static Optional<TypeLine> attached(List<Row> rows, int at) {
    if (!(rows.get(at) instanceof Row.Text text) || !Lines.isCapitals(text.text())) {
      return Optional.empty();
    }
    List<Row> near = rows.subList(at, Math.min(rows.size(), at + FARTHEST_ATTACHED));
    return TypeLine.find(near)
        .filter(line -> line.at() == 0)
        .filter(line -> line.end() < near.size() && isAttached(near.get(line.end())));
  }

  /** Agency and motto, which an attached text may have above its type as the document has. */
  private static boolean isHead(List<Row> rows) {
    return rows.size() <= FARTHEST_ATTACHED
        && rows.stream().noneMatch(row -> label(row).isPresent() || startsNotes(row))
        && new HeadReader(rows).isWhole();
  }

  private static boolean isAttached(Row row) {
    return row instanceof Row.Text text && ATTACHED.matcher(text.text()).matches();
  }

  /** An attached text, whose type stands in that row below its head. */
  private static Part attached(List<Row> rows, int at, TypeLine type) {
    Row.Text line = (Row.Text) rows.get(at);
    List<Row.Text> title = new ArrayList<>();
    if (!type.rest().isEmpty()) {
      title.add(line.end(type.rest()));
    }
    rows.subList(at + 1, at + type.end()).forEach(row -> title.add((Row.Text) row));
    HeadColumns head = new HeadColumns(rows.subList(0, at));
    List<Row> body = new ArrayList<>(head.left());
    body.addAll(head.right());
    body.addAll(rows.subList(at + type.end(), rows.size()));
    return new Part(
        Optional.of(line.piece(0, line.text().length() - type.rest().length()).text()),
        Healed.join(title),
        outline(body));
  }

  private static boolean isTitle(String line) {
    return line.length() < LONGEST_TITLE && !line.startsWith("(") && !Lines.endsSentence(line);
  }

  private static Part part(List<Row> rows) {
    for (int at = 0; at < Math.min(rows.size(), FARTHEST_ATTACHED); at++) {
      Optional<TypeLine> type = attached(rows, at);
      if (type.isPresent()) {
        return attached(rows, at, type.get());
      }
    }
    Optional<Matcher> label = label(rows.get(0));
    if (label.isEmpty()) {
      return new Part(Optional.empty(), Healed.EMPTY, outline(rows));
    }
    List<Row.Text> title = new ArrayList<>();
    String rest = label.get().group(2);
    if (!rest.isEmpty()) {
      title.add(((Row.Text) rows.get(0)).end(rest));
    }
    int at = 1;
    while (at < rows.size()
        && rows.get(at) instanceof Row.Text row
        && Label.of(row.text()).isEmpty()
        && (title.isEmpty() ? isTitle(row.text()) : Lines.isCapitals(row.text()) && !row.gap())) {
      title.add(row);
      at++;
    }
    return new Part(
        Optional.of(label.get().group(1)),
        Healed.join(title),
        outline(rows.subList(at, rows.size())));
  }

  /** An annex has a layout of its own. */
  private static Outline outline(List<Row> rows) {
    return Outline.of(LineHealing.heal(rows, Layout.of(rows)));
  }
}
