package org.tuanthu.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that is the name of a unit, under which its tasks stand. */
final class UnitHeading {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?:(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: cho)?|đề nghị|yêu cầu|về phía"
              + "|(?:trách nhiệm|nhiệm vụ)(?: cụ thể)?(?: của| cho))\\s*:?\\s{0,4}");
  private static final Pattern FOR = Pattern.compile("(?iu)đối với\\s{1,4}");
  private static final Pattern AFTER =
      Pattern.compile("(?iu)\\s*+(?:\\([^)]{0,200}\\)\\s*+)?(?:có trách nhiệm)?\\s*+[.:;,]?\\s*+");
  private static final int LONGEST = 300;

  private UnitHeading() {}

  /**
   * The unit of that heading.
   *
   * @param organising whether the part assigns work, so that "đối với" names who has to act
   */
  static Optional<String> unit(String heading, boolean organising) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    int start = start(heading, organising);
    Optional<UnitList> list = UnitList.at(heading, start);
    while (list.isPresent()) {
      int end = list.get().end();
      if (AFTER.matcher(heading).region(end, heading.length()).matches()) {
        return Optional.of(TaskWords.trim(heading.substring(start, end)));
      }
      boolean more = heading.startsWith(";", end);
      list = more ? UnitList.at(heading, TaskWords.skip(heading, end + 1)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static int start(String heading, boolean organising) {
    Matcher m = BEFORE.matcher(heading);
    if (m.lookingAt()) {
      return m.end();
    }
    Matcher to = FOR.matcher(heading);
    return organising && to.lookingAt() ? to.end() : 0;
  }
}
