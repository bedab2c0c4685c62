package org.tuanthu.plan;

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

  /** The name that begins at {@code at}. */
  static UnitName at(String text, int at) {
    int nounEnd = UnitNouns.end(text, at);
    int first = TaskWords.skip(text, nounEnd);
    boolean bare =
        TaskWords.isLowerCase(text, at)
            && UnitNouns.isPlain(text, at)
            && text.startsWith(",", nounEnd);
    boolean group = bare || UnitNouns.isGroup(text, at);
    boolean act = !group && isCapital(text, first) && ActNames.isAct(text, first);
    return new UnitName(text, at, nounEnd, group, act);
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
            && !UnitNouns.isPlain(text, last);
    return half ? TaskVerbs.isLongStop(text, at) : TaskVerbs.isStop(text, at);
  }

  /** Whether a verb is a part of the name rather than what the unit does. */
  private boolean isPart(int at, int before, boolean alone) {
    if (isHalf("xây dựng", at, "đầu tư ")
        || isHalf("lập", at, "công ")
        || isHalf("trực tiếp", at, "trên ")
        || isHalf("làm", at, "việc ")
        || isCharge(at)) {
      return true;
    }
    int last = TaskWords.back(text, before);
    boolean place = before > nounEnd && UnitNouns.isPlain(text, last) && !isCapital(text, last);
    if (group || place) {
      return false;
    }
    if (ActNames.mayName(text, before) && (before == nounEnd || isCapital(text, last))) {
      return ActNames.isAct(text, at);
    }
    int first = TaskWords.skip(text, nounEnd);
    boolean second = before == ActNames.end(text, first);
    return ActNames.mayName(text, nounEnd)
        && (isHalf("kết quả", at, "Trả ")
            || (second && act && ActNames.needsObject(text, first) && ActNames.isAct(text, at))
            || (second && !act && ActNames.endsName(text, at, alone)));
  }

  /** "Phó Chủ tịch phụ trách văn xã", "Ban Chỉ đạo thực hiện QCDC". */
  private boolean isCharge(int at) {
    boolean deputy = TaskWords.lower(text, start).equals("phó");
    int object = TaskWords.skip(text, ActNames.end(text, at));
    boolean steering = text.regionMatches(true, Math.max(0, at - 8), "chỉ đạo ", 0, 8);
    return (deputy && text.startsWith("phụ trách", at))
        || (steering && text.startsWith("thực hiện", at) && isCapital(text, object));
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
