package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final ImmutableSet<String> NUMBERED =
      ImmutableSet.of(
          "số", "vực", "vùng", "quận", "phường", "xã", "tổ", "đội", "thôn", "phố", "cấp");
  private static final ImmutableSet<String> COUNCIL_OFFICE =
      ImmutableSet.of("văn phòng hội đồng nhân dân", "văn phòng hđnd");
  private static final ImmutableSet<String> COMMITTEE = ImmutableSet.of("ủy ban", "uỷ ban", "ubnd");
  private static final Pattern CHARGED =
      Pattern.compile("(được (?:phân công|giao)[^.;:]{0,200}?) (?:có|chịu) trách nhiệm");

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
        case ':' -> isNamesAhead(at) && take(at + 1);
        case '-', '\u2013', '/', '&' -> take(at + 1);
        case '.' -> isAbbreviated(at) && take(at + 1);
        default -> false;
      };
    }

    /** "các Bộ: Công an, Tài chính" names the members of a group. */
    private boolean isNamesAhead(int at) {
      int next = TaskWords.skip(text, at + 1);
      int word = at;
      while (word > nameStart && Character.isLetter(text.charAt(word - 1))) {
        word--;
      }
      return group
          && next < limit
          && Character.isUpperCase(text.charAt(next))
          && UnitNouns.isPlain(text, word)
          && !TaskVerbs.isVerb(text, next);
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
      if (end == at || end > limit || isCount(at)) {
        return false;
      }
      if (TaskWords.isLowerCase(text, at)) {
        String word = TaskWords.lower(text, at, end);
        if (word.equals("và")) {
          return join(end);
        }
        group |= word.equals("các");
        if (word.equals("được")) {
          return charged(at);
        }
        if (isStop(at) && !isNamePart(at) && !isNamedBy(at)) {
          return false;
        }
      }
      if (TaskVerbs.isVerb(text, at) && TaskWords.isLowerCase(text, at) && !isNamePart(at)) {
        end = TaskWords.end(text, TaskWords.skip(text, end));
      }
      nameEnd = end;
      return take(end);
    }

    /** The second syllable of "Xây dựng" or "Giao thông" ends nothing, though it may be a verb. */
    private boolean isStop(int at) {
      int start = p;
      while (start > nameStart && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      boolean capital =
          start > nameStart
              && p > start
              && Character.isUpperCase(text.charAt(start))
              && Character.isLowerCase(text.charAt(p - 1));
      return capital ? TaskVerbs.isLongStop(text, at) : TaskVerbs.isStop(text, at);
    }

    /** "Nội vụ kiểm tra" ends after "vụ", "Ban kiểm tra" goes on. */
    private boolean isNamedBy(int at) {
      boolean noun = p == UnitNouns.end(text, nameStart) || Character.isUpperCase(lastWord());
      return p == nameEnd && !group && noun && UnitNouns.isNamedBy(text, p, at);
    }

    private char lastWord() {
      int start = p;
      while (start > nameStart && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return text.charAt(start);
    }

    /** A number that counts things ends a name; "khu vực 3" is part of one. */
    private boolean isCount(int at) {
      int start = p;
      while (start > nameStart && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      return Character.isDigit(text.charAt(at))
          && TaskWords.isLowerCase(text, start)
          && !NUMBERED.contains(TaskWords.lower(text, start, p));
    }

    /** "Các đơn vị được giao … có trách nhiệm" names no other units than those. */
    private boolean charged(int at) {
      Matcher m = CHARGED.matcher(text).region(at, limit);
      if (m.lookingAt()) {
        nameEnd = m.end(1);
      }
      return false;
    }

    /** "Ban Quản lý dự án đầu tư xây dựng" is one name. */
    private boolean isNamePart(int at) {
      return text.regionMatches(at, "xây dựng", 0, 8) && text.startsWith("đầu tư ", at - 7);
    }

    /** The council and the committee of a place share one office. */
    private boolean isOfOneOffice(int at) {
      return COUNCIL_OFFICE.contains(TaskWords.lower(text, nameStart, nameEnd))
          && COMMITTEE.contains(TaskWords.lower(text, at, UnitNouns.end(text, at)));
    }

    /** What follows a comma or "và": the next unit, more of this name, or the sentence. */
    private boolean join(int after) {
      int at = TaskWords.skip(text, after);
      if (at >= limit || !Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
      if (isOfOneOffice(at)) {
        nameEnd = UnitNouns.end(text, at);
        return take(nameEnd);
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
