package org.tuanthu.regulation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.document.DocumentType;

/** The words that name a type before a number (tên loại), and the word "số" between them. */
final class TypeWords {
  private static final int MOST_WORDS = 5;

  /** Names beyond those of {@link DocumentType}, and what they are a kind of. */
  private static final ImmutableMap<String, String> MORE =
      ImmutableMap.<String, String>builder()
          .put("Chương trình hành động", "Chương trình")
          .put("Chương trình phối hợp", "Chương trình")
          .put("Chương trình công tác", "Chương trình")
          .put("Kế hoạch phối hợp", "Kế hoạch")
          .put("Kế hoạch liên tịch", "Kế hoạch")
          .put("Kế hoạch hành động", "Kế hoạch")
          .put("Hướng dẫn liên ngành", "Hướng dẫn")
          .put("Thông báo kết luận", "Thông báo")
          .put("Quy chế phối hợp", "Quy chế")
          .put("Quyết định liên tịch", "Quyết định")
          .put("Công văn hỏa tốc", "Công văn")
          .put("Công điện khẩn", "Công điện")
          .put("Công điện hỏa tốc", "Công điện")
          .put("Nghị định hợp nhất", "Văn bản hợp nhất")
          .put("Thông tư hợp nhất", "Văn bản hợp nhất")
          .put("Văn bản", "")
          .put("Điện", "")
          .put("Sắc lệnh", "")
          .put("Sắc luật", "")
          .put("Giấy phép", "")
          .put("Phiếu trình", "")
          .put("Bản án", "")
          .put("Qui định", "Quy định")
          .put("Qui chế", "Quy chế")
          .buildOrThrow();

  /** Types that no name of an agency contains, so that an issuer ends before them. */
  private static final ImmutableSet<String> NEVER_IN_ISSUERS =
      ImmutableSet.of(
          "nghị quyết",
          "nghị định",
          "quyết định",
          "chỉ thị",
          "thông tư",
          "kết luận",
          "công văn",
          "tờ trình",
          "thông báo",
          "hướng dẫn",
          "pháp lệnh",
          "bộ luật",
          "văn bản",
          "công điện",
          "quy định",
          "báo cáo");

  private static final ImmutableSet<String> NUMBER_WORDS =
      ImmutableSet.of("số", "so", "só", "sô", "sồ", "sỐ", "s");

  private static final ImmutableSet<String> FORMS =
      ImmutableSet.of("mẫu", "biểu", "lục", "bảng", "hình", "tcvn", "qcvn", "mã");

  private static final ImmutableMap<String, String> ABBREVIATIONS =
      ImmutableMap.of("VBHN", "Văn bản hợp nhất");

  private static final ImmutableMap<String, String> NAMES = names();

  /** The words with which names end, so that most words before a number are told at once. */
  private static final ImmutableSet<String> LAST =
      NAMES.keySet().stream()
          .map(name -> name.substring(name.lastIndexOf(' ') + 1))
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableMap<String, DocumentType> TYPES = types();

  private TypeWords() {}

  private static ImmutableMap<String, DocumentType> types() {
    ImmutableMap.Builder<String, DocumentType> types = ImmutableMap.builder();
    for (String name : NAMES.values()) {
      DocumentType.named(MORE.getOrDefault(name, name)).ifPresent(type -> types.put(name, type));
    }
    return types.buildKeepingLast();
  }

  private static ImmutableMap<String, String> names() {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (DocumentType type : DocumentType.values()) {
      names.put(Words.bare(type.vietnamese()), type.vietnamese());
    }
    MORE.keySet().forEach(name -> names.put(Words.bare(name), name));
    ABBREVIATIONS.forEach((written, name) -> names.put(Words.bare(written), name));
    return names.buildKeepingLast();
  }

  /**
   * What stands before a number.
   *
   * @param start of the type word, else of "số", else of the number
   * @param typeName empty when no type stands there
   * @param introduced whether "số" or a type stands there
   * @param form whether it is the number of a form or annex
   */
  record Before(int start, Optional<String> typeName, boolean introduced, boolean form) {}

  static boolean isNumberWord(String word) {
    return NUMBER_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The type that a name is a kind of, as a constant. */
  static Optional<DocumentType> type(String typeName) {
    return Optional.ofNullable(TYPES.get(typeName));
  }

  /** Whether the words at that place begin with a type that no agency's name contains. */
  static boolean endsIssuer(String text, int word, int next) {
    String pair = Words.lower(text, word) + " " + Words.lower(text, next);
    return NEVER_IN_ISSUERS.contains(pair);
  }

  /** What introduces the number that begins at {@code number}, not looking before {@code floor}. */
  static Before before(String text, int number, int floor) {
    int p = pastColon(text, number);
    int word = Words.start(text, p);
    boolean introduced = false;
    if (word >= floor && word < p && isNumberWord(text.substring(word, p))) {
      introduced = true;
      p = pastColon(text, word);
      if (p > floor && text.charAt(p - 1) == '(') {
        p = Words.back(text, p - 1);
      }
    }
    int start = introduced ? word : number;
    int from = p;
    String key = "";
    String found = "";
    for (int i = 0; i < MOST_WORDS; i++) {
      int begin = Words.start(text, from);
      if (begin < floor || begin == from) {
        break;
      }
      String bare = Words.bare(text.substring(begin, from));
      if (i == 0 && FORMS.contains(text.substring(begin, from).toLowerCase(Locale.ROOT))) {
        return new Before(begin, Optional.empty(), introduced, true);
      }
      if (i == 0 && !LAST.contains(bare)) {
        break;
      }
      key = key.isEmpty() ? bare : bare + " " + key;
      String name = NAMES.get(key);
      if (name != null) {
        found = name;
        start = begin;
      }
      from = Words.back(text, begin);
    }
    Optional<String> typeName = Optional.of(found).filter(name -> !name.isEmpty());
    return new Before(start, typeName, introduced || typeName.isPresent(), false);
  }

  private static int pastColon(String text, int end) {
    int p = Words.back(text, end);
    return p > 0 && text.charAt(p - 1) == ':' ? Words.back(text, p - 1) : p;
  }

  /** The type that ends at {@code end}, and where it begins. */
  static Optional<Before> endingAt(String text, int end, int floor) {
    Before before = before(text, end, floor);
    return before.typeName().isPresent() ? Optional.of(before) : Optional.empty();
  }
}
