package org.tuanthu.testkit.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuanthu.text.VietnameseText;

/** The columns of a table of cases; their names may be Vietnamese or English. */
enum CaseColumn {
  CASE("tình huống", "case"),
  TEXT("văn bản", "text"),
  WORDS("lời gốc", "words"),
  OTHERS("thay bằng", "others"),
  AS_OF("ngày", "asOf"),
  RULE("quy tắc", "rule"),
  VERDICT("kết luận", "verdict"),
  PLACES("vị trí", "places"),
  SAYS("nội dung", "says");

  private final String vietnamese;
  private final String english;

  CaseColumn(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The column of that name, in any case. */
  static Optional<CaseColumn> named(String header) {
    String name = VietnameseText.fold(header);
    return Arrays.stream(values())
        .filter(
            column ->
                name.equals(VietnameseText.fold(column.vietnamese))
                    || name.equals(VietnameseText.fold(column.english)))
        .findFirst();
  }

  /** All names, for messages. */
  static String names() {
    return Arrays.stream(values())
        .map(column -> column.vietnamese + " (" + column.english + ")")
        .collect(Collectors.joining(", "));
  }

  String vietnamese() {
    return vietnamese;
  }
}
