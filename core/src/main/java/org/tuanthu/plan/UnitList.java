package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of units in a sentence: one, or several joined by commas and "và". Groups such as "các
 * phòng chuyên môn, đơn vị trực thuộc" are one name.
 *
 * @param names as written
 * @param start of the first name
 * @param end of the last name
 */
record UnitList(List<String> names, int start, int end) {
  private static final int LONGEST = 400;

  UnitList {
    names = ImmutableList.copyOf(names);
  }

  /** The names that begin at {@code at}; empty when no unit does. */
  static Optional<UnitList> at(String text, int at) {
    return UnitNouns.end(text, at) < 0 ? Optional.empty() : Optional.of(new Scan(text, at).read());
  }

  /** All names as one text. */
  String asWritten(String text) {
    return text.substring(start, end);
  }

  private static final class Scan {
    private final String text;
    private final int start;
    private final int limit;
    private final List<String> names = new ArrayList<>();
    private int nameStart;
    private int nameEnd;
    private boolean group;
    private int p;

    Scan(String text, int at) {
      this.text = text;
      this.start = at;
      this.limit = Math.min(text.length(), at + LONGEST);
    }

    UnitList read() {
      begin(start);
      while (p < limit && step()) {}
      names.add(text.substring(nameStart, nameEnd));
      return new UnitList(names, start, nameEnd);
    }

    private void begin(int at) {
      nameStart = at;
      nameEnd = UnitNouns.end(text, at);
      group = UnitNouns.isGroup(text, at);
      p = nameEnd;
      if (UnitNouns.mayBeNamedByVerb(TaskWords.lower(text, at, nameEnd))) {
        takeVerbOfName();
      }
    }

    private void takeVerbOfName() {
      int word = TaskWords.skip(text, p);
      if (word > p && TaskWords.isLowerCase(text, word) && TaskVerbs.isVerb(text, word)) {
        int second = TaskWords.skip(text, TaskWords.end(text, word));
        nameEnd = TaskWords.end(text, second);
        p = nameEnd;
      }
    }

    /** Takes the next word or mark; false at the end of the list. */
    private boolean step() {
      int at = TaskWords.skip(text, p);
      if (at >= limit) {
        return false;
      }
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        return word(at);
      }
      return switch (c) {
        case ',' -> join(at + 1);
        case '-', '\u2013', '/', '&' -> take(at + 1);
        case '.' -> isAbbreviated(at) && take(at + 1);
        default -> false;
      };
    }

    private boolean take(int end) {
      p = end;
      return true;
    }

    /** A point inside a name, as in "TP. Huế". */
    private boolean isAbbreviated(int at) {
      int next = TaskWords.skip(text, at + 1);
      int word = at;
      while (word > start && at - word < 4 && Character.isUpperCase(text.charAt(word - 1))) {
        word--;
      }
      boolean isShort =
          word < at && at - word < 4 && (word == 0 || !Character.isLetter(text.charAt(word - 1)));
      return isShort && next < limit && Character.isUpperCase(text.charAt(next));
    }

    private boolean word(int at) {
      int end = TaskWords.end(text, at);
      if (end == at || end > limit) {
        return false;
      }
      if (TaskWords.isLowerCase(text, at)) {
        String word = TaskWords.lower(text, at, end);
        if (word.equals("và")) {
          return join(end);
        }
        if (TaskVerbs.isStop(text, at) && !isNamePart(at)) {
          return false;
        }
      }
      nameEnd = end;
      return take(end);
    }

    /** "Ban Quản lý dự án đầu tư xây dựng" is one name. */
    private boolean isNamePart(int at) {
      return text.regionMatches(at, "xây dựng", 0, 8) && text.startsWith("đầu tư ", at - 7);
    }

    /** What follows a comma or "và": the next unit, more of this name, or the sentence. */
    private boolean join(int after) {
      int at = TaskWords.skip(text, after);
      if (at >= limit || !Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      boolean small = TaskWords.isLowerCase(text, at);
      boolean plural = UnitNouns.isGroup(text, at);
      if (UnitNouns.end(text, at) >= 0 && !(group && small && !plural)) {
        names.add(text.substring(nameStart, nameEnd));
        begin(at);
        return true;
      }
      return (!small || (group && !TaskVerbs.isStop(text, at)) || UnitNouns.isPlain(text, at))
          && word(at);
    }
  }
}
