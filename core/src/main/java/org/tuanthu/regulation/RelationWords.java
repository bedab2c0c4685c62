package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.regulation.Relation.Kind;

/** Words that state a relation right before a place, read backward from it. */
final class RelationWords {
  private static final ImmutableMap<String, Kind> VERBS =
      ImmutableMap.<String, Kind>builder()
          .put("sửa đổi", Kind.AMENDS)
          .put("bổ sung", Kind.AMENDS)
          .put("thay thế", Kind.REPLACES)
          .put("bãi bỏ", Kind.ABROGATES)
          .put("hủy bỏ", Kind.ABROGATES)
          .put("huỷ bỏ", Kind.ABROGATES)
          .put("quy định chi tiết", Kind.DETAILS)
          .put("hướng dẫn", Kind.DETAILS)
          .put("đính chính", Kind.CORRECTS)
          .put("hợp nhất", Kind.CONSOLIDATES)
          .buildOrThrow();

  /** Parts of the other instrument that the verb names: "một số điều, khoản của". */
  private static final ImmutableList<String> PARTS =
      ImmutableList.of(
          "điều", "khoản", "điểm", "nội dung", "quy định", "phụ lục", "mục", "chương", "danh mục");

  private static final ImmutableList<String> AMOUNTS =
      ImmutableList.of("một số", "toàn bộ", "một phần", "nhiều", "các", "những");

  /** What is issued with a decision, and stands for it. */
  private static final ImmutableList<String> ANNEXED =
      ImmutableList.of(
          "quy chế",
          "quy định",
          "điều lệ",
          "danh mục",
          "phụ lục",
          "kế hoạch",
          "đề án",
          "chương trình");

  /** What detailing and guiding are for. */
  private static final ImmutableList<String> IMPLEMENTING =
      ImmutableList.of(
          "và biện pháp thi hành",
          "biện pháp thi hành",
          "việc thi hành",
          "thi hành",
          "việc thực hiện",
          "thực hiện");

  private static final ImmutableList<String> AGENTS =
      ImmutableList.of("bởi", "tại", "theo", "bằng");
  private static final ImmutableList<String> AND = ImmutableList.of("và", "hoặc");

  private RelationWords() {}

  /**
   * The words of a relation.
   *
   * @param start of the first verb
   * @param end after the last word before the instrument
   * @param kinds at least one, in a fixed order
   * @param joined whether another word is joined to the first verb, so that they may be nouns of a
   *     list
   */
  record Stated(int start, int end, Set<Kind> kinds, boolean joined) {}

  /** "sửa đổi, bổ sung một số điều của": what acts on the instrument that begins at {@code at}. */
  static Optional<Stated> active(String text, int at, int floor) {
    int end = Words.back(text, at);
    int cho = Words.before(text, end, "cho");
    int objects = Words.back(text, cho < 0 ? end : cho);
    int parts = parts(text, objects);
    Optional<Stated> stated = verbs(text, parts, end, floor);
    if (stated.isPresent() || parts < 0) {
      return stated;
    }
    int implementing = past(text, parts, IMPLEMENTING);
    int more = past(text, past(text, implementing, PARTS), AMOUNTS);
    return verbs(text, more, end, floor)
        .filter(words -> words.kinds().equals(EnumSet.of(Kind.DETAILS)));
  }

  /** "được sửa đổi, bổ sung bởi": what the instrument that begins at {@code at} does to another. */
  static Optional<Stated> passive(String text, int at, int floor) {
    int end = Words.back(text, at);
    for (String agent : AGENTS) {
      int before = Words.before(text, end, agent);
      if (before >= floor) {
        int parts = past(text, past(text, Words.back(text, before), PARTS), AMOUNTS);
        return verbs(text, parts, end, floor).flatMap(words -> undergone(text, words, floor));
      }
    }
    return Optional.empty();
  }

  /** The same words with "đã được" before them, or in brackets. */
  private static Optional<Stated> undergone(String text, Stated words, int floor) {
    int p = Words.back(text, words.start());
    for (String passive : ImmutableList.of("được", "bị")) {
      int start = Words.before(text, p, passive);
      if (start >= floor) {
        int already = Words.before(text, Words.back(text, start), "đã");
        return Optional.of(
            new Stated(already >= floor ? already : start, words.end(), words.kinds(), false));
      }
    }
    return Optional.of(words).filter(w -> p > floor && text.charAt(p - 1) == '(');
  }

  /** "đã được thay thế" behind an instrument that ends at {@code from}. */
  static Optional<Stated> after(String text, int from) {
    int p = Words.skip(text, from);
    if (p < text.length() && (text.charAt(p) == '(' || text.charAt(p) == ',')) {
      p = Words.skip(text, p + 1);
    }
    int start = p;
    p = skipWord(text, skipWord(text, p, "nay"), "đã");
    int verb = Math.max(Words.after(text, p, "được"), Words.after(text, p, "bị"));
    if (verb < 0) {
      return Optional.empty();
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int end = verb;
    for (int next = Words.skip(text, verb); next >= 0; ) {
      int found = -1;
      for (Map.Entry<String, Kind> known : VERBS.entrySet()) {
        int after = Words.after(text, next, known.getKey());
        if (after >= 0) {
          kinds.add(known.getValue());
          found = after;
        }
      }
      end = found < 0 ? end : found;
      int comma = found < 0 ? -1 : Words.skip(text, found);
      boolean more = comma >= 0 && comma < text.length() && text.charAt(comma) == ',';
      next = more ? Words.skip(text, comma + 1) : -1;
    }
    return kinds.isEmpty() ? Optional.empty() : Optional.of(new Stated(start, end, kinds, false));
  }

  private static int skipWord(String text, int p, String word) {
    int after = Words.after(text, p, word);
    return after < 0 ? p : Words.skip(text, after);
  }

  /** Back over "một số điều, khoản của", "Quy chế ban hành kèm theo"; -1 where "của" is not so. */
  private static int parts(String text, int from) {
    int annexed = Words.before(text, from, "ban hành kèm theo");
    int end = annexed < 0 ? from : pastAnnexed(text, Words.back(text, annexed));
    int of = Words.before(text, end, "của");
    int noun = of < 0 ? end : Words.back(text, of);
    int p = past(text, noun, PARTS);
    for (int next = p; next >= 0 && next < noun; ) {
      p = next;
      int joint = joint(text, p);
      next = joint == p ? -1 : past(text, joint, PARTS);
      next = next == joint ? -1 : next;
    }
    return of >= 0 && p == noun ? -1 : past(text, p, AMOUNTS);
  }

  /** Back over the name of what is issued with a decision: "Quy chế ban hành kèm theo". */
  static int pastAnnexed(String text, int end) {
    return past(text, end, ANNEXED);
  }

  /** Back over a comma, "và" or "hoặc" before {@code end}. */
  private static int joint(String text, int end) {
    if (end > 0 && text.charAt(end - 1) == ',') {
      return Words.back(text, end - 1);
    }
    for (String and : AND) {
      int start = Words.before(text, end, and);
      if (start >= 0) {
        return Words.back(text, start);
      }
    }
    return end;
  }

  /** Back over the first of those words that ends there, and the blanks before it. */
  private static int past(String text, int end, ImmutableList<String> words) {
    if (end < 0) {
      return end;
    }
    for (String word : words) {
      int start = Words.before(text, end, word);
      if (start >= 0) {
        return Words.back(text, start);
      }
    }
    return end;
  }

  private static Optional<Stated> verbs(String text, int from, int end, int floor) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int start = -1;
    int p = from;
    boolean more = true;
    while (more && p > floor) {
      more = false;
      for (Map.Entry<String, Kind> verb : VERBS.entrySet()) {
        int begin = Words.before(text, p, verb.getKey());
        if (begin >= floor) {
          kinds.add(verb.getValue());
          start = begin;
          p = joint(text, Words.back(text, begin));
          more = true;
          break;
        }
      }
    }
    if (start < 0) {
      return Optional.empty();
    }
    boolean joined = p < Words.back(text, start);
    return Optional.of(new Stated(start, end, kinds, joined));
  }
}
