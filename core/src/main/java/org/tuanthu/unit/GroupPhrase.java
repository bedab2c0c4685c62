package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseText;

/**
 * A name of several units at once: "UBND các xã, phường", "các phòng chuyên môn thuộc Sở".
 *
 * @param head what stands before the areas, "trung tâm y tế" in "Trung tâm Y tế các huyện"
 * @param nouns the sorts of units
 * @param rest what follows the sorts: whose units, or which of them
 */
record GroupPhrase(String head, List<String> nouns, String rest) {
  private static final Pattern PERSONS =
      Pattern.compile("^(?:thủ trưởng|lãnh đạo|giám đốc|trưởng|chủ tịch|đồng chí)(?: |$)");
  private static final Pattern DEPARTMENTS =
      Pattern.compile(
          "(?:ban ?[,-] ?ngành|ban ngành|(?<=[, ])ngành)"
              + "(?: (?:cấp )?(?:tỉnh|thành phố))?(?= |,|;|-|$)");
  private static final Pattern DIVISIONS = Pattern.compile("phòng ?[,-] ?ban(?= |,|;|$)");
  private static final Pattern UNIONS =
      Pattern.compile("tổ chức chính trị ?- ?xã hội|(?:hội ?[,-] ?|hội )đoàn thể");
  private static final Pattern BETWEEN = Pattern.compile(" ?[,;/-] ?(?:và )?| và ");
  private static final ImmutableList<String> FOLLOWING =
      ImmutableList.of(
          " trực thuộc",
          " thuộc",
          " trên địa bàn",
          " trong",
          " của",
          " có liên quan",
          " liên quan",
          " tỉnh");
  private static final ImmutableSet<String> LEVELS = ImmutableSet.of("cấp xã", "cấp huyện");

  /** The phrase if it names several units. */
  static Optional<GroupPhrase> of(String name) {
    String text = " " + VietnameseText.fold(name);
    int all = text.indexOf(" các ");
    if (all >= 0) {
      return Optional.of(of(text.substring(0, all), text.substring(all + " các ".length())));
    }
    return LEVELS.stream()
        .filter(level -> text.endsWith(" " + level))
        .map(level -> of(text.substring(0, text.length() - level.length()), level))
        .findFirst();
  }

  private static GroupPhrase of(String before, String after) {
    String head = PERSONS.matcher(before.strip()).replaceFirst("").strip();
    String sorts = DEPARTMENTS.matcher(after).replaceAll("ban ngành");
    sorts = DIVISIONS.matcher(sorts).replaceAll("phòng ban");
    sorts = UNIONS.matcher(sorts).replaceAll("đoàn thể");
    int end = end(sorts);
    return new GroupPhrase(
        head,
        ImmutableList.copyOf(BETWEEN.split(sorts.substring(0, end).strip())),
        sorts.substring(end).strip());
  }

  private static int end(String sorts) {
    return FOLLOWING.stream()
        .mapToInt(sorts::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(sorts.length());
  }

  /** Whether the units are the committees of the areas. */
  boolean ofCommittees() {
    return head.equals("ubnd") || head.equals("ủy ban nhân dân");
  }
}
