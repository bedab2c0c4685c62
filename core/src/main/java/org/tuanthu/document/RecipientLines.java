package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines under "Nơi nhận", joined to items. */
final class RecipientLines {
  private static final String BULLETS = "-+\u2013\u2014\u2022*~_";

  private final List<Healed> items = new ArrayList<>();
  private Healed.Builder item = new Healed.Builder();
  private String above = "";
  private boolean bulleted;
  private boolean archive;

  /** The text after a bullet, or the line itself. */
  private static String withoutBullet(String line) {
    int i = 0;
    while (i < line.length() && (BULLETS.indexOf(line.charAt(i)) >= 0 || line.charAt(i) == ' ')) {
      i++;
    }
    return line.substring(i);
  }

  static boolean isBulleted(String line) {
    return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
  }

  /** Takes a line; false when the list is over and the line belongs to something else. */
  boolean take(Row.Text row) {
    String line = row.text();
    boolean bullet = isBulleted(line);
    if (archived() && !bullet && (Lines.last(above) == '.' || row.gap())) {
      return false;
    }
    if (bullet || startsPlainItem(line)) {
      finish();
    }
    bulleted |= bullet;
    archive = item.isEmpty() ? isArchive(line) : archive;
    item.add(row.end(withoutBullet(line)));
    above = line;
    return true;
  }

  /** Without bullets every line that follows a closing mark is an item. */
  private boolean startsPlainItem(String line) {
    char end = Lines.last(above);
    return !bulleted && !line.startsWith("(") && (end == ';' || end == '.' || isArchive(line));
  }

  boolean isEmpty() {
    return items.isEmpty() && item.isEmpty();
  }

  /** Whether the archive line, the last one, has been read. */
  boolean archived() {
    return archive && !item.isEmpty();
  }

  static boolean isArchive(String text) {
    String lower = withoutBullet(text).toLowerCase(Locale.ROOT);
    return lower.startsWith("lưu") && (lower.length() == 3 || !Character.isLetter(lower.charAt(3)));
  }

  private void finish() {
    if (!item.isEmpty()) {
      Healed healed = item.build();
      String text = Lines.withoutClosingMark(healed.text());
      if (!text.isEmpty()) {
        items.add(healed.start(text));
      }
    }
    item = new Healed.Builder();
  }

  List<Healed> items() {
    finish();
    return items;
  }
}
