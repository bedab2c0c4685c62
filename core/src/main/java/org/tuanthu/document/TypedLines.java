package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph that were broken by hand. A line that only runs on, as one broken to
 * please the eye, is joined to the one above.
 */
final class TypedLines {
  private static final int PROSE = 60;

  private TypedLines() {}

  /** The lines that have words, with the blanks in front of the first. */
  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String above = "";
    for (String next : text.split("\n", -1)) {
      String stripped = next.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      if (!above.isEmpty() && runsOn(above, stripped)) {
        line.append(' ').append(stripped);
      } else {
        add(lines, line);
        line.append(next);
      }
      above = stripped;
    }
    add(lines, line);
    return lines;
  }

  private static void add(List<String> lines, StringBuilder line) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static boolean runsOn(String above, String line) {
    if (Label.of(line).isPresent()
        || Lines.endsSentence(above)
        || Lines.isCapitals(above)
        || PageFurniture.isRule(above)
        || PageFurniture.isRule(line)) {
      return false;
    }
    if (Lines.startsSmall(line) || !Character.isLetter(line.charAt(0))) {
      return true;
    }
    char end = Lines.last(above);
    return above.length() > PROSE
        && !Lines.isCapitals(line)
        && (Character.isLowerCase(end) || end == ',');
  }
}
