package org.tuanthu.period;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseText;

/**
 * The tiers through which reports go up (các cấp báo cáo), the lowest first. Article 8 of Decree
 * 09/2019/NĐ-CP wants a deadline for each of them.
 */
public enum ReportingTier {
  /** Parts of one agency: offices, divisions, subordinate units (phòng, đơn vị trực thuộc). */
  UNIT("phòng", "văn phòng", "đơn vị", "chi cục", "trung tâm", "ban quản lý"),
  /** Communes, wards, special zones (cấp xã). */
  COMMUNE(
      "xã",
      "phường",
      "thị trấn",
      "đặc khu",
      "ủy ban nhân dân xã",
      "ủy ban nhân dân phường",
      "ủy ban nhân dân thị trấn",
      "ủy ban nhân dân đặc khu",
      "ủy ban nhân dân cấp xã"),
  /** Districts (cấp huyện), which ceased on 1 July 2025. */
  DISTRICT(
      "huyện",
      "ủy ban nhân dân huyện",
      "ủy ban nhân dân quận",
      "ủy ban nhân dân thị xã",
      "ủy ban nhân dân cấp huyện"),
  /** Departments of a province (sở, ban, ngành). */
  DEPARTMENT("sở"),
  /** Provinces and cities (cấp tỉnh). */
  PROVINCE("tỉnh", "ủy ban nhân dân tỉnh", "ủy ban nhân dân cấp tỉnh"),
  /** Ministries and agencies of their rank (bộ, cơ quan ngang bộ). */
  MINISTRY("bộ", "cơ quan ngang bộ");

  private static final Pattern MANY = Pattern.compile("(?:^|(?<= ))(?:các|những|mỗi) ");
  private static final Pattern COMMITTEE = Pattern.compile("^(?:ubnd|uỷ ban nhân dân) ");

  private final ImmutableList<String> names;

  ReportingTier(String... names) {
    this.names =
        Arrays.stream(names).map(VietnameseText::fold).collect(ImmutableList.toImmutableList());
  }

  /** The tier of a unit by the first words of its name; empty where they do not tell. */
  public static Optional<ReportingTier> of(String unit) {
    String name = plain(unit);
    return List.of(values()).stream()
        .filter(tier -> tier.names.stream().anyMatch(start -> begins(name, start)))
        .findFirst();
  }

  /** The name without words for "all", small, with the short form of committees written out. */
  static String plain(String unit) {
    String name = MANY.matcher(VietnameseText.fold(unit).strip()).replaceAll("");
    return COMMITTEE.matcher(name).replaceFirst("ủy ban nhân dân ");
  }

  /** Whether a name begins with those whole words. */
  static boolean begins(String name, String words) {
    return name.startsWith(words)
        && (name.length() == words.length()
            || !Character.isLetterOrDigit(name.charAt(words.length())));
  }
}
