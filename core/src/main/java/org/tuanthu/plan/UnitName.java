package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;

/**
 * Which words belong to one name, by its noun and its first word.
 *
 * @param text the text
 * @param start of the name
 * @param nounEnd the end of its noun
 * @param group whether words such as "các" make it a group
 * @param act whether it says what the unit does, as "Phòng Quản lý giá"
 */
record UnitName(String text, int start, int nounEnd, boolean group, boolean act) {
  /** Words whose second syllable is a verb in other places. */
  private static final ImmutableSet<String> HALVES =
      ImmutableSet.of(
          "công trình",
          "chương trình",
          "quá trình",
          "quy trình",
          "công lập",
          "dân lập",
          "thư ký",
          "trên trực",
          "việc làm",
          "bầu cử",
          "phòng khám",
          "khách hàng",
          "cửa hàng",
          "mặt hàng",
          "bán hàng",
          "thu nhập",
          "cuộc họp",
          "nuôi trồng",
          "gieo trồng",
          "hội nhập",
          "xuất nhập",
          "độc lập",
          "sáng lập",
          "ngân hàng",
          "kiểm duyệt",
          "di chuyển",
          "giáo trình",
          "lộ trình",
          "hiến tặng",
          "chữ ký",
          "hội họp",
          "vận tải",
          "quá tải",
          "phụ tải",
          "truyền tải");

  /** What a body is for, or of, whose field follows with "về". */
  private static final ImmutableSet<String> FIELDS =
      ImmutableSet.of("quốc gia", "liên ngành", "tội phạm", "hành chính", "trung ương");

  /** What a report to a body is about. */
  private static final ImmutableSet<String> REPORTED =
      ImmutableSet.of(
          "kết", "việc", "tình", "tiến", "nội", "các", "những", "công", "số", "sở", "ủy", "văn",
          "phòng", "ubnd", "khó", "vấn", "kế", "mọi");

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.of("người đứng", "thủ trưởng", "lãnh đạo");

  /** The name that begins at {@code at}. */
  static UnitName at(String text, int at) {
    int nounEnd = UnitNouns.end(text, at);
    int first = TaskWords.skip(text, nounEnd);
    boolean bare =
        TaskWords.isLowerCase(text, at)
            && UnitNouns.isPlain(text, at)
            && text.startsWith(",", nounEnd);
    boolean head = HEADS.contains(TaskWords.lower(text, at, nounEnd)) && isSmall(text, first);
    boolean group = bare || head || UnitNouns.isGroup(text, at);
    boolean act = !group && isCapital(text, first) && ActNames.isAct(text, first);
    return new UnitName(text, at, nounEnd, group, act);
  }

  private static boolean isSmall(String text, int at) {
    return TaskWords.isLowerCase(text, at) && !TaskVerbs.isStop(text, at);
  }

  /** Whether it is a person's own name, to which an office may be added. */
  boolean isPerson() {
    return TaskWords.lower(text, start, nounEnd).equals("đồng chí");
  }

  UnitName asGroup() {
    return new UnitName(text, start, nounEnd, true, act);
  }

  static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** Whether the word at {@code at}, after one that ends at {@code before}, ends the name. */
  boolean endsAt(int at, int before, boolean alone) {
    return isStop(at, before) && !isPart(at, before, alone);
  }

  /** The second syllable of "Xây dựng" or "Giao thông" ends nothing, though it may be a verb. */
  private boolean isStop(int at, int before) {
    int last = TaskWords.back(text, before);
    boolean half =
        last >= start
            && before > last
            && isCapital(text, last)
            && Character.isLowerCase(text.charAt(before - 1))
            && !UnitNouns.isPlain(text, last)
            && (TaskVerbs.longEnd(text, last) >= 0 || !TaskVerbs.isShort(text, at));
    return half ? TaskVerbs.isLongStop(text, at) : TaskVerbs.isStop(text, at);
  }

  /** Whether a verb is a part of the name rather than what the unit does. */
  private boolean isPart(int at, int before, boolean alone) {
    int last = TaskWords.back(text, before);
    String pair = TaskWords.lower(text, last, before) + " " + TaskWords.lower(text, at);
    if (HALVES.contains(pair)
        || isHalf("xây dựng", at, "đầu tư ")
        || isHalf("điều tra", at, "Cảnh sát ")
        || isCharge(at)
        || isField(at, last)) {
      return true;
    }
    boolean office = text.startsWith("Văn phòng", before - 9);
    boolean plain = UnitNouns.isPlain(text, last) && !isCapital(text, last);
    boolean place = before > nounEnd && plain && !office;
    if (group || place) {
      return false;
    }
    boolean noun = before == nounEnd || isCapital(text, last) || office;
    if (noun && ActNames.mayName(text, before)) {
      return ActNames.isAct(text, at);
    }
    int first = TaskWords.skip(text, nounEnd);
    boolean second = before == ActNames.end(text, first);
    return ActNames.mayName(text, nounEnd)
        && (isHalf("kết quả", at, "Trả ")
            || (second && act && ActNames.needsObject(text, first) && ActNames.isAct(text, at))
            || (second && !act && ActNames.endsName(text, at, alone)));
  }

  /** "Phó Chủ tịch phụ trách văn xã", "Ban Chỉ đạo chuyển đổi số". */
  private boolean isCharge(int at) {
    boolean deputy = TaskWords.lower(text, start).equals("phó");
    int object = TaskWords.skip(text, ActNames.end(text, at));
    boolean steering = text.regionMatches(true, Math.max(0, at - 8), "chỉ đạo ", 0, 8);
    return (deputy && text.startsWith("phụ trách", at))
        || (steering && text.startsWith("thực hiện", at) && isCapital(text, object));
  }

  /** "Ban Chỉ đạo liên ngành về an toàn thực phẩm", "Cảnh sát điều tra tội phạm về ma túy". */
  private boolean isField(int at, int last) {
    if (TaskWords.lower(text, last).equals("về")) {
      return true;
    }
    if (!TaskWords.lower(text, at).equals("về")) {
      return false;
    }
    int first = TaskWords.back(text, Math.max(0, last - 1));
    String object = TaskWords.lower(text, TaskWords.skip(text, TaskWords.end(text, at)));
    String pair = TaskWords.lower(text, first, Math.max(first, last - 1));
    return FIELDS.contains(pair + " " + TaskWords.lower(text, last)) && !REPORTED.contains(object);
  }

  private boolean isHalf(String words, int at, String before) {
    return text.startsWith(words, at) && text.startsWith(before, at - before.length());
  }

  /** A number that counts things ends a name; "khu vực 3" is part of one. */
  boolean isCount(int at, int before) {
    int last = TaskWords.back(text, before);
    if (!Character.isDigit(text.charAt(at))) {
      return false;
    }
    boolean numbered = UnitNouns.isNumbered(TaskWords.lower(text, last, before));
    boolean period = TaskVerbs.isPeriod(text, TaskWords.skip(text, TaskWords.end(text, at)));
    return period || (TaskWords.isLowerCase(text, last) && !numbered);
  }

  /** Whether small words after a comma or "và" go on with the name. */
  boolean goesOn(int at) {
    return UnitNouns.isPlain(text, at) || ((group || act) && !TaskVerbs.isStop(text, at));
  }
}
