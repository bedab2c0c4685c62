package org.tuanthu.regulation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.tuanthu.text.VietnameseText;

/**
 * Names of agencies (tên cơ quan) in one form for comparing: folded, without marks, abbreviations
 * in full.
 */
public final class AgencyNames {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c) && c != '&'))
          .omitEmptyStrings();
  private static final Splitter BLANKS = Splitter.on(' ');

  /** Titles of heads, who issue in the agency's name, and standing boards. */
  private static final ImmutableList<ImmutableList<String>> HEADS =
      ImmutableList.of(
          ImmutableList.of("bộ", "trưởng"),
          ImmutableList.of("thứ", "trưởng"),
          ImmutableList.of("phó"),
          ImmutableList.of("giám", "đốc"),
          ImmutableList.of("thống", "đốc"),
          ImmutableList.of("chủ", "tịch"),
          ImmutableList.of("chủ", "nhiệm"),
          ImmutableList.of("chánh", "án"),
          ImmutableList.of("viện", "trưởng"),
          ImmutableList.of("tổng"),
          ImmutableList.of("thường", "trực"),
          ImmutableList.of("ban", "thường", "vụ"));

  private static final ImmutableMap<String, String> IN_FULL =
      ImmutableMap.<String, String>builder()
          .put("&", "và")
          .put("ubnd", "ủy ban nhân dân")
          .put("hđnd", "hội đồng nhân dân")
          .put("ubtvqh", "ủy ban thường vụ quốc hội")
          .put("btv", "ban thường vụ")
          .put("bch", "ban chấp hành")
          .put("tw", "trung ương")
          .put("tand", "tòa án nhân dân")
          .put("vksnd", "viện kiểm sát nhân dân")
          .put("mttq", "mặt trận tổ quốc")
          .put("gd&đt", "giáo dục và đào tạo")
          .put("gdđt", "giáo dục và đào tạo")
          .put("kh&cn", "khoa học và công nghệ")
          .put("khcn", "khoa học và công nghệ")
          .put("kh&đt", "kế hoạch và đầu tư")
          .put("khđt", "kế hoạch và đầu tư")
          .put("nn&ptnt", "nông nghiệp và phát triển nông thôn")
          .put("nnptnt", "nông nghiệp và phát triển nông thôn")
          .put("nn&mt", "nông nghiệp và môi trường")
          .put("nnmt", "nông nghiệp và môi trường")
          .put("tn&mt", "tài nguyên và môi trường")
          .put("tnmt", "tài nguyên và môi trường")
          .put("tt&tt", "thông tin và truyền thông")
          .put("tttt", "thông tin và truyền thông")
          .put("vhttdl", "văn hóa thể thao và du lịch")
          .put("vhtt&dl", "văn hóa thể thao và du lịch")
          .put("gtvt", "giao thông vận tải")
          .put("lđtbxh", "lao động thương binh và xã hội")
          .put("lđtb&xh", "lao động thương binh và xã hội")
          .put("lđ", "lao động")
          .put("tb&xh", "thương binh và xã hội")
          .buildOrThrow();

  /** Names end before this many words and characters, so that long texts are looked up cheaply. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_CHARACTERS = 400;

  private AgencyNames() {}

  /** The form in which two spellings of one name are equal: "UBND xã", "Uỷ ban nhân dân Xã". */
  public static String fold(String name) {
    return Joiner.on(' ').join(words(name));
  }

  /** All beginnings of a name, the longest first, in folded form. */
  static List<String> beginnings(String name) {
    List<String> words = words(name);
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (int end = Math.min(words.size(), MOST_WORDS); end > 0; end--) {
      all.add(Joiner.on(' ').join(words.subList(0, end)));
    }
    return all.build();
  }

  /** The name without the titles before it: "Bộ trưởng Bộ Y tế" is of the ministry. */
  static String withoutHeads(String name) {
    List<String> words = words(name);
    for (int i = 0; i < HEADS.size(); i++) {
      List<String> head = HEADS.get(i);
      if (words.size() > head.size() && words.subList(0, head.size()).equals(head)) {
        words = words.subList(head.size(), words.size());
        i = -1;
      }
    }
    return Joiner.on(' ').join(words);
  }

  private static List<String> words(String name) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    String start = name.substring(0, Math.min(name.length(), MOST_CHARACTERS));
    for (String word : WORDS.split(VietnameseText.fold(start))) {
      words.addAll(BLANKS.split(IN_FULL.getOrDefault(word, word)));
    }
    return words.build();
  }
}
