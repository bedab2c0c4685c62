package org.tuanthu.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/** The outline of a generated plan, written part by part. Not thread-safe. */
final class PlanBody {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g");

  /** How the items under a numbered heading are marked. */
  enum Items {
    BULLETS,
    LETTERS,
    DECIMALS
  }

  private final PlanPage page;
  private final boolean roman;
  private final Items items;
  private final String bullet;
  private final List<String> paths = new ArrayList<>();
  private int part;
  private int heading;
  private int item;

  PlanBody(PlanPage page, boolean roman, Items items, String bullet) {
    this.page = page;
    this.roman = roman;
    this.items = items;
    this.bullet = bullet;
  }

  /** A part with its title in capitals. */
  void part(String title) {
    part++;
    heading = 0;
    paths.add(partLabel());
    page.paragraph(partLabel() + ". " + title, true);
  }

  private String partLabel() {
    return roman ? ROMAN.get(part - 1) : String.valueOf((char) ('A' + part - 1));
  }

  /** A numbered heading or a numbered paragraph. */
  void numbered(String words) {
    heading++;
    item = 0;
    paths.add(partLabel() + "." + heading);
    page.paragraph(heading + ". " + words, false);
  }

  /** An item under a heading; the path of the section that holds it. */
  String item(String words) {
    item++;
    String above = partLabel() + "." + heading;
    return switch (items) {
      case BULLETS -> {
        bulleted(words);
        yield above;
      }
      case LETTERS -> {
        page.paragraph(LETTERS.get(item - 1) + ") " + words, false);
        yield added(above + "." + LETTERS.get(item - 1));
      }
      case DECIMALS -> {
        page.paragraph(heading + "." + item + ". " + words, false);
        yield added(above + "." + item);
      }
    };
  }

  void bulleted(String words) {
    page.paragraph(bullet + " " + words, false);
  }

  private String added(String path) {
    paths.add(path);
    return path;
  }

  /** The path of the last number. */
  String path() {
    return paths.get(paths.size() - 1);
  }

  List<String> paths() {
    return List.copyOf(paths);
  }
}
