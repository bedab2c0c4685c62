package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds codes, laws and ordinances cited by name (bộ luật, luật, pháp lệnh), and the constitution.
 */
final class LawNames {
  private static final String CONSTITUTION = "hiến pháp";

  private static final ImmutableSet<String> NEVER_BEFORE =
      ImmutableSet.of("pháp", "kỷ", "kỉ", "quy", "qui", "học", "đoàn", "dự", "thảo", "án", "âm");

  private static final ImmutableSet<String> NEVER_FIRST =
      ImmutableSet.of(
          "và", "này", "có", "được", "là", "của", "đã", "các", "trên", "theo", "trong", "về", "để",
          "sau", "mới", "nêu", "khác", "gia", "sư", "hóa", "hoá", "pháp", "định", "lệ", "tục",
          "quốc", "số", "năm", "do", "phải", "ban", "tại", "thì", "nhằm", "cho", "khi", "với",
          "vào", "từ", "ngày", "hiện", "thi", "chuyên", "liên", "hoặc", "cũng", "nói", "đến", "ở",
          "còn", "đó", "quy", "hướng", "chung", "chơi", "khoa", "những", "thành", "sẽ", "không");

  private LawNames() {}

  /**
   * A law named in a text.
   *
   * @param start of the type word
   * @param end after the name, and after the year if one follows
   * @param typeName Luật, Bộ luật, Pháp lệnh or Hiến pháp
   * @param name type word included, with single blanks, without the year
   */
  record Named(int start, int end, String typeName, String name) {}

  static List<Named> scan(String text) {
    List<Named> found = new ArrayList<>();
    int p = 0;
    while (p < text.length()) {
      Optional<Named> named =
          switch (text.charAt(p)) {
            case 'L', 'l' -> at(text, p, 'u', "luật");
            case 'B', 'b' -> at(text, p, 'ộ', "bộ luật");
            case 'P', 'p' -> at(text, p, 'h', "pháp lệnh");
            case 'H', 'h' -> at(text, p, 'i', CONSTITUTION);
            default -> Optional.empty();
          };
      named.ifPresent(found::add);
      p = named.isPresent() ? named.get().end() : p + 1;
    }
    return found;
  }

  /** The law of that type word, which begins there if the next letter does not rule it out. */
  private static Optional<Named> at(String text, int start, char second, String type) {
    if (start + 1 >= text.length()
        || Character.toLowerCase(text.charAt(start + 1)) != second
        || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
      return Optional.empty();
    }
    return type.equals(CONSTITUTION) ? Constitution.at(text, start) : law(text, start, type);
  }

  private static Optional<Named> law(String text, int start, String type) {
    int after = Words.after(text, start, type);
    if (after < 0 || isOther(text, start, after)) {
      return Optional.empty();
    }
    int end = LawNameEnd.of(text, start, after);
    if (end <= after) {
      return Optional.empty();
    }
    String typeName = Character.toUpperCase(type.charAt(0)) + type.substring(1);
    String name = typeName + " " + text.substring(Words.skip(text, after), end);
    return Optional.of(new Named(start, LawYear.end(text, end), typeName, Words.single(name)));
  }

  /** Whether the word means no instrument: pháp luật, Luật này, Luật sư, a bare luật. */
  private static boolean isOther(String text, int start, int after) {
    int before = Words.back(text, start);
    int word = Words.start(text, before);
    if (before < start
        && NEVER_BEFORE.contains(text.substring(word, before).toLowerCase(Locale.ROOT))) {
      return true;
    }
    int first = Words.skip(text, after);
    if (first == after || first >= text.length() || !Character.isLetter(text.charAt(first))) {
      return true;
    }
    String next = Words.lower(text, first);
    if (Words.has(text, first, "sửa đổi")) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(first));
    boolean numbered = next.equals("số");
    if (numbered) {
      return true;
    }
    boolean weak = small || Words.isCapitals(text.substring(start, after));
    return (small && Character.isLowerCase(text.charAt(start)) && after - start == 4)
        || (weak && NEVER_FIRST.contains(next) && !Words.has(text, first, "thi đua"))
        || next.equals("sư")
        || next.equals("gia");
  }
}
