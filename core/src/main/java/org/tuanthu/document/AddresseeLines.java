package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines after "Kính gửi", joined to items.
 *
 * @param items one for each bullet, or one without bullets
 * @param rest the other rows of the body
 */
record AddresseeLines(List<Healed> items, List<Row> rest) {
  private static final Pattern OPENING = Pattern.compile("(?iU)^kính gửi\\s*:?\\s*(.*)$");
  private static final int FARTHEST = 12;
  private static final int LONGEST = 100;

  static boolean startAt(String line) {
    return OPENING.matcher(line).matches();
  }

  static AddresseeLines read(List<Row> body) {
    for (int i = 0; i < Math.min(body.size(), FARTHEST); i++) {
      if (body.get(i) instanceof Row.Text row && startAt(row.text())) {
        return read(body, i);
      }
    }
    return new AddresseeLines(List.of(), body);
  }

  private static AddresseeLines read(List<Row> body, int start) {
    Row.Text first = (Row.Text) body.get(start);
    Matcher opening = OPENING.matcher(first.text());
    List<Healed> items = new ArrayList<>();
    Healed.Builder item = new Healed.Builder();
    if (opening.matches()) {
      item.add(first.end(opening.group(1)));
    }
    String above = opening.matches() ? opening.group(1) : "";
    int at = start + 1;
    while (at < body.size() && body.get(at) instanceof Row.Text row) {
      boolean bullet = RecipientLines.isBulleted(row.text());
      if (bullet) {
        items.add(item.build());
        item = new Healed.Builder();
      } else if (endsBefore(row, item, above)) {
        break;
      }
      above = row.text();
      item.add(bullet ? row.piece(1, row.text().length()) : row);
      at++;
    }
    items.add(item.build());
    items.removeIf(Healed::isEmpty);
    List<Row> rest = new ArrayList<>(body.subList(0, start));
    rest.addAll(body.subList(at, body.size()));
    return new AddresseeLines(items, rest);
  }

  private static boolean endsBefore(Row.Text row, Healed.Builder item, String above) {
    return (row.gap() && !item.isEmpty())
        || row.text().length() > LONGEST
        || Label.of(row.text()).isPresent()
        || (Lines.last(above) == '.' && Character.isUpperCase(row.text().charAt(0)));
  }
}
