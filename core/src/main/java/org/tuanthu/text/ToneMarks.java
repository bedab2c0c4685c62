package org.tuanthu.text;

/**
 * The two placements of tone marks in oa, oe, uy at a syllable's end: "hoà" and "hòa", "uỷ" and
 * "ủy".
 */
final class ToneMarks {
  private static final String AFTER_O = "àáảãạèéẻẽẹ";
  private static final String AFTER_U = "ỳýỷỹỵ";
  private static final String O = "òóỏõọ";
  private static final String U = "ùúủũụ";

  private ToneMarks() {}

  /** Lower-case text with every such mark on the first vowel. */
  static String unify(String lower) {
    char[] out = lower.toCharArray();
    for (int i = 1; i < out.length; i++) {
      char first = lower.charAt(i - 1);
      if ((first == 'o' || first == 'u') && isRhyme(lower, i - 1, i + 1)) {
        int marked = (first == 'o' ? AFTER_O : AFTER_U).indexOf(lower.charAt(i));
        if (marked >= 0) {
          out[i - 1] = (first == 'o' ? O : U).charAt(marked % 5);
          out[i] = first == 'u' ? 'y' : marked < 5 ? 'a' : 'e';
        }
      }
    }
    return new String(out);
  }

  /** Whether the vowels end their syllable and begin its rhyme, as they do not in "quý", "goá". */
  private static boolean isRhyme(String lower, int start, int end) {
    char before = start > 0 ? lower.charAt(start - 1) : ' ';
    boolean ends = end == lower.length() || !Character.isLetter(lower.codePointAt(end));
    return ends && before != 'q' && before != 'g';
  }
}
