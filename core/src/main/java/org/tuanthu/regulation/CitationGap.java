package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;

/**
 * The words between two citations.
 *
 * @param text all of it
 * @param from where the first citation ends
 * @param to where the gap ends
 */
record CitationGap(String text, int from, int to) {
  /** Words with which the abstract of an instrument begins, or what is said of it goes on. */
  private static final ImmutableList<String> TITLE =
      ImmutableList.of("về", "v/v", "quy định", "ban hành", "phê duyệt", "đã");

  /** Words after which something else acts than the instrument before. */
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "này",
          "đề xuất",
          "đề nghị",
          "kiến nghị",
          "nghiên cứu",
          "tham mưu",
          "rà soát",
          "xây dựng");

  private static final int LONGEST = 250;

  /** How the second citation is joined to the first. */
  enum Join {
    /** By a comma or "và" alone. */
    CLOSE,
    /** By a semicolon. */
    LOOSE,
    /** By the abstract of the first and "và". */
    ABSTRACT,
    NONE
  }

  /** Whether the first citation goes on in the gap, so that it is what acts at its end. */
  boolean continues() {
    int start = Words.skip(text, from);
    int end = Words.back(text, to);
    return start >= end || (text.charAt(end - 1) != ',' && isTitle(end));
  }

  /** Whether the gap is short and within one clause. */
  boolean isNear() {
    return to - from <= LONGEST && !isStopped(to);
  }

  Join join() {
    int p = Words.skip(text, from);
    boolean loose = p < to && text.charAt(p) == ';';
    if (loose || (p < to && text.charAt(p) == ',')) {
      p = Words.skip(text, p + 1);
    }
    p = past(past(p, "và"), "các");
    if (p >= to) {
      return loose ? Join.LOOSE : Join.CLOSE;
    }
    int and = Words.before(text, Words.back(text, to), "và");
    return and > from && isTitle(and) ? Join.ABSTRACT : Join.NONE;
  }

  private int past(int p, String word) {
    int after = Words.after(text, p, word);
    return after < 0 ? p : Words.skip(text, after);
  }

  private boolean isTitle(int end) {
    int start = Words.skip(text, from);
    return end - from <= LONGEST
        && TITLE.stream().anyMatch(word -> Words.has(text, start, word))
        && !isStopped(end)
        && !isOfAnother(end);
  }

  private boolean isStopped(int end) {
    for (int p = from; p < end; p++) {
      char c = text.charAt(p);
      boolean stop = c == '.' && p + 1 < end && Words.isBlank(text.charAt(p + 1));
      if (c == ';' || c == ':' || stop) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfAnother(int end) {
    for (int p = from; p < end; p = Words.skip(text, Math.max(p + 1, Words.end(text, p)))) {
      int at = p;
      if (OTHERS.stream().anyMatch(other -> Words.has(text, at, other))) {
        return true;
      }
    }
    return false;
  }
}
