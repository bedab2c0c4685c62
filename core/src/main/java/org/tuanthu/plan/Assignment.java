package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is told to act in a sentence (giao nhiệm vụ).
 *
 * @param lead in charge, as written
 * @param coordinating who take part
 * @param explicit whether words such as "giao", "chủ trì", "có trách nhiệm" say so
 */
record Assignment(Optional<String> lead, List<String> coordinating, boolean explicit) {
  private static final int MOST_CLAUSES = 200;
  private static final int LONGEST_CLAUSE = 600;
  private static final Pattern CLAUSE = Pattern.compile("[.;:]\\s{1,4}");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iu)(?:đồng thời,? |và )?(?:(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: cho)?|(?:đề nghị|yêu cầu))"
              + "\\s*:?\\s{0,4}");
  private static final String INNER_ORDER = "giao ";
  private static final Pattern CIRCUMSTANCES =
      Pattern.compile(
          "(?iu)(?:căn cứ|trên cơ sở|theo(?! dõi)|trong quá trình|hằng năm|hàng năm|định kỳ) ");
  private static final Pattern IN_CHARGE =
      Pattern.compile(
          "(?iu)(?<!do )(?<!cơ quan )(?<!đơn vị )(?<![\\p{L}])chủ trì(?![\\p{L}])|(?:có|chịu) trách nhiệm"
              + "(?! thi hành)|(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "hối hợp(?: chặt chẽ| đồng bộ| thường xuyên| tốt){0,2}(?: cùng)?(?: với)?:?\\s{1,4}");

  Assignment {
    coordinating = ImmutableList.copyOf(coordinating);
  }

  /** What the text assigns; no lead where it tells nobody by name. */
  static Assignment in(String text, KnownUnits known) {
    List<String> together = together(text, known);
    Optional<String> weak = Optional.empty();
    Matcher mark = CLAUSE.matcher(text);
    int start = 0;
    for (int i = 0; i < MOST_CLAUSES; i++) {
      int end = mark.find() ? mark.start() : text.length();
      Optional<Assignment> told = clause(text, TaskWords.skip(text, start), end, start == 0, known);
      if (told.isPresent() && told.get().explicit) {
        return new Assignment(told.get().lead, without(together, told.get().lead), true);
      }
      if (told.isPresent()) {
        weak = told.get().lead;
      }
      if (end == text.length()) {
        break;
      }
      start = mark.end();
    }
    return new Assignment(weak, without(together, weak), false);
  }

  private static Optional<Assignment> clause(
      String text, int start, int end, boolean first, KnownUnits known) {
    String clause = text.substring(start, clauseEnd(text, start, end));
    Matcher order = ORDER.matcher(clause);
    boolean ordered = order.lookingAt();
    Optional<UnitList> unit = UnitList.at(clause, ordered ? order.end() : 0, known);
    if (unit.isEmpty()) {
      unit = inner(clause, known);
      ordered = false;
    }
    if (unit.isEmpty() || !UnitNouns.isNamed(unit.get().asWritten(clause))) {
      return Optional.empty();
    }
    int next = TaskWords.skip(clause, afterBracket(clause, unit.get().end()));
    boolean alone = first && next >= clause.length();
    boolean named =
        alone && end < text.length() && text.charAt(end) == ':' && !UnitNouns.isPlace(clause);
    boolean charged = IN_CHARGE.matcher(clause).find(unit.get().end());
    if (!charged && !named && !((first || ordered) && acts(clause, next))) {
      return Optional.empty();
    }
    String lead = TaskWords.trim(unit.get().asWritten(clause));
    return Optional.of(new Assignment(Optional.of(lead), List.of(), charged || named || ordered));
  }

  /** A colon inside a name, as in "Giao các Sở: Tài chính, Nội vụ", ends no clause. */
  private static int clauseEnd(String text, int start, int end) {
    int most = Math.min(text.length(), start + LONGEST_CLAUSE);
    if (end < most && text.charAt(end) == ':') {
      Matcher order = ORDER.matcher(text).region(start, most);
      int name =
          UnitList.at(text, order.lookingAt() ? order.end() : start).map(UnitList::end).orElse(0);
      Matcher mark = CLAUSE.matcher(text);
      return name <= end ? end : Math.min(most, mark.find(name) ? mark.start() : most);
    }
    return Math.max(start, Math.min(end, most));
  }

  /** A unit inside the clause: after "giao", or after the circumstances with which it begins. */
  private static Optional<UnitList> inner(String clause, KnownUnits known) {
    for (int at = clause.indexOf(INNER_ORDER); at >= 0; at = clause.indexOf(INNER_ORDER, at + 1)) {
      int name = at + INNER_ORDER.length();
      Optional<UnitList> unit =
          UnitList.at(clause, clause.startsWith("cho ", name) ? name + 4 : name, known);
      if (unit.isPresent() && (at == 0 || clause.charAt(at - 1) == ' ')) {
        return unit;
      }
    }
    if (!CIRCUMSTANCES.matcher(clause).lookingAt()) {
      return Optional.empty();
    }
    for (int comma = clause.indexOf(','); comma >= 0; comma = clause.indexOf(',', comma + 1)) {
      int at = TaskWords.skip(clause, comma + 1);
      Optional<UnitList> unit = UnitList.at(clause, at, known);
      if (unit.isPresent() || TaskVerbs.isVerb(clause, at)) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** Whether a verb follows that is more than reporting. */
  private static boolean acts(String clause, int next) {
    if (next >= clause.length()) {
      return false;
    }
    int at = clause.charAt(next) == ',' ? TaskWords.skip(clause, next + 1) : next;
    if (clause.startsWith("báo cáo", at) || clause.startsWith("gửi", at)) {
      return false;
    }
    return TaskVerbs.isVerb(clause, at) || (at == next && TaskVerbs.isStop(clause, at));
  }

  private static int afterBracket(String clause, int end) {
    int open = TaskWords.skip(clause, end);
    if (open < clause.length() && clause.charAt(open) == '(') {
      int close = clause.indexOf(')', open);
      return close < 0 ? clause.length() : close + 1;
    }
    return end;
  }

  private static List<String> together(String text, KnownUnits known) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    Matcher m = TOGETHER.matcher(text);
    for (int i = 0; i < MOST_CLAUSES && m.find(); i++) {
      UnitList.at(text, m.end(), known).ifPresent(list -> all.addAll(list.names()));
    }
    return all.build().stream().filter(UnitNouns::isNamed).map(TaskWords::trim).distinct().toList();
  }

  private static List<String> without(List<String> names, Optional<String> lead) {
    return names.stream().filter(name -> !Optional.of(name).equals(lead)).toList();
  }
}
