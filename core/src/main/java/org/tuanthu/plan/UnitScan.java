package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One walk over a list of names, from its first noun to where it must end. Not thread-safe. */
final class UnitScan {
  private static final int LONGEST = 400;
  private static final ImmutableSet<String> COUNCILS =
      ImmutableSet.of("hội đồng nhân dân", "hđnd", "đoàn đại biểu quốc hội", "đoàn đbqh", "đbqh");
  private static final ImmutableSet<String> PARTNERS =
      ImmutableSet.of("ủy ban", "ubnd", "hội đồng", "hđnd");
  private static final Pattern CHARGED =
      Pattern.compile(
          "(được (?:phân công|giao)[^.;:]{0,200}?),? (?:(?:có|chịu) trách nhiệm|(?:gửi )?báo cáo)");

  private final String text;
  private final int start;
  private final int limit;
  private final KnownUnits known;
  private final List<String> names = new ArrayList<>();
  private UnitName name;
  private int nameEnd;
  private int p;

  UnitScan(String text, int at, KnownUnits known) {
    this.text = text;
    this.start = at;
    this.limit = Math.min(text.length(), at + LONGEST);
    this.known = known;
    this.name = UnitName.at(text, at);
  }

  UnitList read() {
    begin(start);
    while (p < limit && step()) {}
    names.add(text.substring(name.start(), nameEnd));
    return new UnitList(names, start, nameEnd);
  }

  private void begin(int at) {
    name = UnitName.at(text, at);
    nameEnd = Math.max(name.nounEnd(), known.end(text, at));
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
      case ',' -> join(at + 1, false);
      case ':' -> isNamesAhead(at) && take(at + 1);
      case '-', '\u2013', '/', '&' -> take(at + 1);
      case '.' -> isAbbreviated(at) && take(at + 1);
      default -> false;
    };
  }

  private boolean take(int end) {
    p = end;
    return true;
  }

  private boolean isCapital(int at) {
    return UnitName.isCapital(text, at);
  }

  /** "các Bộ: Công an, Tài chính" names the members of a group. */
  private boolean isNamesAhead(int at) {
    int next = TaskWords.skip(text, at + 1);
    return name.group()
        && next < limit
        && isCapital(next)
        && UnitNouns.isPlain(text, TaskWords.back(text, at))
        && !TaskVerbs.isVerb(text, next);
  }

  /** A point inside a name, as in "TP. Huế". */
  private boolean isAbbreviated(int at) {
    int word = TaskWords.back(text, at);
    int next = TaskWords.skip(text, at + 1);
    boolean isShort = word >= start && word < at && at - word < 4 && isCapital(at - 1);
    return isShort && next < limit && isCapital(next);
  }

  private boolean word(int at) {
    int end = TaskWords.end(text, at);
    if (end == at || end > limit || name.isCount(at, p)) {
      return false;
    }
    if (TaskWords.isLowerCase(text, at)) {
      String word = TaskWords.lower(text, at, end);
      switch (word) {
        case "và" -> {
          return join(end, true);
        }
        case "cùng" -> {
          return UnitNouns.end(text, TaskWords.skip(text, end)) >= 0 && join(end, true);
        }
        case "các" -> {
          if (!name.act() && UnitNouns.end(text, at) < 0) {
            return false;
          }
          name = name.asGroup();
        }
        case "được" -> {
          return charged(at);
        }
        default -> {
          if (name.endsAt(at, p, start == 0)) {
            return false;
          }
        }
      }
      end =
          Math.max(
              end, ActNames.isAct(text, at) ? ActNames.end(text, at) : TaskVerbs.longEnd(text, at));
    }
    nameEnd = end;
    return take(end);
  }

  /** "Các đơn vị được giao … có trách nhiệm" names no other units than those. */
  private boolean charged(int at) {
    Matcher m = CHARGED.matcher(text).region(at, limit);
    if (m.lookingAt()) {
      nameEnd = m.end(1);
    }
    return false;
  }

  /** What follows a comma or "và": the next unit, more of this name, or the sentence. */
  private boolean join(int after, boolean and) {
    int at = TaskWords.skip(text, after);
    if (at >= limit || !Character.isLetterOrDigit(text.charAt(at))) {
      return false;
    }
    if (TaskWords.lower(text, at).equals("và")) {
      return !and && join(TaskWords.end(text, at), true);
    }
    int noun = UnitNouns.end(text, at);
    boolean office = !and && name.isPerson() && UnitNouns.isOffice(text, at);
    if (noun >= 0 && (office || isOfOneOffice(at, noun))) {
      nameEnd = noun;
      return take(noun);
    }
    boolean small = TaskWords.isLowerCase(text, at);
    if (noun >= 0 && !(name.group() && small && !UnitNouns.isGroup(text, at))) {
      names.add(text.substring(name.start(), nameEnd));
      begin(at);
      return true;
    }
    if (name.act() && small && ActNames.endsName(text, at, start == 0)) {
      nameEnd = ActNames.end(text, at);
      return take(nameEnd);
    }
    return (!small || name.goesOn(at)) && word(at);
  }

  /** The councils and the committee of a place share one office. */
  private boolean isOfOneOffice(int at, int noun) {
    String whole = TaskWords.lower(text, name.start(), name.nounEnd());
    boolean office = whole.equals("văn phòng") || whole.equals("vp");
    return office
        && COUNCILS.contains(TaskWords.lower(text, TaskWords.skip(text, name.nounEnd()), nameEnd))
        && PARTNERS.contains(TaskWords.lower(text, at, noun));
  }
}
