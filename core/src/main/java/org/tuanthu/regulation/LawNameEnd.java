package org.tuanthu.regulation;

import com.google.common.collect.ImmutableSet;

/** Where the name of a law ends: before its number or date, else where a name must stop. */
final class LawNameEnd {
  private static final int LONGEST = 240;
  private static final int MOST_WORDS = 45;

  /** Words before "ngày" that make it the date of something else. */
  private static final ImmutableSet<String> OTHER_DATE =
      ImmutableSet.of("từ", "trước", "sau", "đến", "kể", "vào", "nhân", "hết", "lực", "hành");

  private static final ImmutableSet<String> CLAUSE =
      ImmutableSet.of("được", "đã", "là", "này", "phải", "có", "sẽ", "trên", "tại");

  /** Stop words that names of laws contain before these words. */
  private static final ImmutableSet<String> INSIDE =
      ImmutableSet.of(
          "của quốc",
          "của nhà",
          "của người",
          "tại việt",
          "theo hợp",
          "ở cơ",
          "ở nước",
          "ở xã",
          "vào sản",
          "có công",
          "có vốn",
          "cho thuê",
          "các tổ",
          "với cách",
          "trong lĩnh",
          "trong lực",
          "một số",
          "của luật",
          "của các",
          "của công",
          "của rượu",
          "của bộ",
          "của pháp",
          "các luật");

  /** Words that stand between a law and a year that is not its own. */
  private static final ImmutableSet<String> OTHER_YEAR =
      ImmutableSet.of(
          "trong", "cho", "về", "từ", "đến", "theo", "các", "để", "với", "đầu", "cuối", "tháng",
          "quý", "trước", "sau", "hết", "vào", "của", "đối", "giai");

  /** How many words after a comma may still belong to a name that only its year closes. */
  private static final int AFTER_LAST_COMMA = 3;

  /** Pairs after "và" that begin something else than the rest of the name. */
  private static final ImmutableSet<String> AFTER_AND =
      ImmutableSet.of(
          "các", "những", "nghị", "văn", "pháp", "hướng", "luật", "theo", "một", "thông", "quyết",
          "kế", "chương", "chỉ", "triển", "tổ", "nâng", "đảm", "đề", "phối", "tuyên", "phổ", "kết",
          "có", "không", "được", "trên", "tại", "thực", "chính", "định", "hiến", "số", "bộ", "yêu",
          "ý", "khoản", "điểm", "điều", "tình", "trách", "nhiệm", "đồng", "tiếp", "từng", "ban",
          "chủ", "báo");

  private final String text;
  private final int limit;

  private LawNameEnd(String text, int start) {
    this.text = text;
    this.limit = Math.min(text.length(), start + LONGEST);
  }

  /** The end of the name whose type word ends at {@code after}; {@code after} if there is none. */
  static int of(String text, int start, int after) {
    LawNameEnd name = new LawNameEnd(text, start);
    int first = Words.skip(text, after);
    boolean amends = Words.has(text, first, "sửa đổi");
    int marked = name.beforeMark(first, amends);
    if (marked > 0) {
      return marked;
    }
    if (!amends) {
      return name.alone(first, after);
    }
    int inner = name.amended(first);
    return inner < 0 ? after : name.alone(inner, after);
  }

  /**
   * The end before "số …", "ngày …" or "năm …" when nothing but a name lies between; 0 if something
   * does.
   */
  private int beforeMark(int first, boolean amends) {
    int end = first;
    String previous = "";
    boolean yearMayClose = true;
    int loose = -1;
    for (int p = first, words = 0; p < limit && words < MOST_WORDS; words++) {
      char c = text.charAt(p);
      if (c == ',') {
        p = Words.skip(text, p + 1);
        if (p < limit && IssuerWords.isHead(text, p)) {
          return 0;
        }
        if (p < limit && !amends && !LawComma.isInside(text, previous, p)) {
          yearMayClose &= Character.isLowerCase(text.charAt(p));
          yearMayClose &= loose < 0 && !AFTER_AND.contains(Words.lower(text, p));
          loose = words;
        }
        continue;
      }
      if (Words.isDash(c) && !previous.isEmpty()) {
        p = Words.skip(text, p + 1);
        continue;
      }
      if (!Character.isLetter(c)) {
        return 0;
      }
      String word = Words.lower(text, p);
      int stop = Words.end(text, p);
      int next = Words.skip(text, stop);
      if (words > 0 && word.equals("số") && next < limit && Character.isDigit(text.charAt(next))) {
        return end;
      }
      if (words > 0 && word.equals("ngày")) {
        boolean own = !OTHER_DATE.contains(previous);
        return own && CitationDates.at(text, p).isPresent() ? end : 0;
      }
      if (words > 0 && word.equals("năm") && LawYear.isYear(text, next)) {
        boolean near = loose < 0 || words - loose - 1 <= AFTER_LAST_COMMA;
        return yearMayClose && near ? end : 0;
      }
      yearMayClose &= !OTHER_YEAR.contains(word) || isInside(word, stop);
      boolean law = word.equals("luật") && !previous.equals("pháp");
      boolean other = TypeWords.endsIssuer(text, p, stop) && words > 1;
      boolean clause = CLAUSE.contains(word) && !isInside(word, stop);
      if (clause || (law && !amends) || (other && !isOfNames(p))) {
        return 0;
      }
      previous = word;
      end = stop;
      p = next;
    }
    return 0;
  }

  /** Where the amended law's name begins: "sửa đổi, bổ sung một số điều của Luật …"; -1 if none. */
  private int amended(int first) {
    int p = first;
    for (int words = 0; words < 14 && p < limit; words++) {
      if (text.charAt(p) == ',') {
        p = Words.skip(text, p + 1);
      }
      if (words > 1 && (Words.has(text, p, "luật") || Words.has(text, p, "bộ luật"))) {
        int type = Words.after(text, p, Words.has(text, p, "luật") ? "luật" : "bộ luật");
        return Words.skip(text, type);
      }
      int stop = Words.end(text, p);
      if (stop == p) {
        return -1;
      }
      p = Words.skip(text, stop);
    }
    return -1;
  }

  /** The end of a name that neither number nor date closes. */
  private int alone(int first, int none) {
    int end = none;
    String previous = "";
    int p = first;
    for (int words = 0; words < MOST_WORDS && p < limit; words++) {
      char c = text.charAt(p);
      if (c == ',') {
        int next = Words.skip(text, p + 1);
        if (next >= limit || !LawComma.isInside(text, previous, next)) {
          return end;
        }
        p = next;
      } else if (!Character.isLetter(c)) {
        return end;
      }
      int stop = Words.end(text, p);
      String word = Words.lower(text, p);
      String next = Words.lower(text, stop);
      if (word.equals("năm") && LawYear.isYear(text, Words.skip(text, stop))) {
        return end;
      }
      boolean ofName =
          (previous.equals("nhà") && word.equals("ở"))
              || (previous.equals("nước") && word.equals("ngoài"))
              || (previous.equals("pháp") && word.equals("luật"));
      if (words > 0 && !ofName && ends(p, stop, word, next)) {
        return end;
      }
      previous = word;
      if (!word.equals("và")) {
        end = stop;
      }
      p = Words.skip(text, stop);
    }
    return end;
  }

  private boolean isInside(String word, int stop) {
    return INSIDE.contains(word + " " + Words.lower(text, stop));
  }

  private boolean ends(int p, int stop, String word, String next) {
    String pair = word + " " + next;
    if (INSIDE.contains(pair)) {
      return false;
    }
    if (word.equals("và")) {
      int after = Words.skip(text, stop);
      String second = Words.lower(text, Words.end(text, after));
      return AFTER_AND.contains(next)
          || (next.equals("quy") && !second.equals("chuẩn"))
          || after >= limit
          || !Character.isLetter(text.charAt(after))
          || IssuerWords.isHead(text, after)
          || TypeWords.endsIssuer(text, after, Words.end(text, after));
    }
    return IssuerWords.stops(word, next, true, "cục")
        || word.equals("luật")
        || pair.equals("hiện hành")
        || pair.equals("thi hành")
        || word.equals("kịp")
        || (TypeWords.endsIssuer(text, p, stop) && !isOfNames(p));
  }

  /** Types that names of laws contain: Luật Ban hành văn bản quy phạm pháp luật. */
  private boolean isOfNames(int p) {
    return Words.has(text, p, "văn bản") || Words.has(text, p, "bộ luật");
  }
}
