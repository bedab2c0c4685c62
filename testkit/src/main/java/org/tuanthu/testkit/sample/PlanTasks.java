package org.tuanthu.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words for the tasks of a generated plan. Not thread-safe. */
final class PlanTasks {

  /**
   * A task in words.
   *
   * @param text the sentence
   * @param below lines below it that belong to it, bulleted
   * @param truth what they say, at no section yet
   */
  record Worded(String text, List<String> below, PlanTruth.Work truth) {}

  /** By when, with the word that leads to it in a sentence. */
  private record Due(String leading, String words) {
    static final Due NONE = new Due("", "");

    /** As it stands after a verb. */
    Due sentence() {
      return new Due("", leading + words);
    }
  }

  private static final List<String> WORKS =
      List.of(
          "Rà soát quy chế chi tiêu nội bộ",
          "Rà soát danh mục thủ tục hành chính",
          "Xây dựng tài liệu tuyên truyền về chuyển đổi số",
          "Xây dựng bảng phân công trực tiếp công dân",
          "Tổ chức hội nghị đối thoại với người lao động",
          "Tổ chức lớp tập huấn kỹ năng soạn thảo văn bản",
          "Kiểm tra việc niêm yết thông tin tại trụ sở",
          "Kiểm tra việc sử dụng tài sản công",
          "Công khai dự toán và quyết toán ngân sách",
          "Công khai kết quả giải quyết kiến nghị",
          "Cập nhật cơ sở dữ liệu về hồ sơ lưu trữ",
          "Biên soạn sổ tay hướng dẫn nghiệp vụ",
          "Khảo sát mức độ hài lòng của người dân");

  private static final List<String> RESULTS =
      List.of("Báo cáo kết quả", "Kế hoạch chi tiết", "Bảng tổng hợp", "Biên bản làm việc");

  private final Choice choice;
  private final List<String> units;
  private final int year;
  private final List<String> left;

  PlanTasks(Choice choice, List<String> units, int year) {
    this.choice = choice;
    this.units = units;
    this.year = year;
    this.left = new ArrayList<>(choice.some(WORKS.size(), WORKS));
  }

  Worded next(boolean mayHaveLines) {
    String work = left.remove(0);
    List<String> involved = choice.some(choice.between(1, 3), units);
    String lead = involved.get(0);
    List<String> others = involved.subList(1, involved.size());
    Due due = due();
    String result = choice.from(RESULTS);
    return switch (choice.between(1, mayHaveLines ? 5 : 4)) {
      case 1 -> labelled(work, lead, others, due, result);
      case 2 -> led(work, lead, others, due, result);
      case 3 -> given(work, lead, due);
      case 4 ->
          new Worded(work + choice.of(".", ";"), List.of(), work("", List.of(), Due.NONE, ""));
      default -> lines(work, lead, others, due, result);
    };
  }

  private Worded labelled(String work, String lead, List<String> others, Due due, String result) {
    String noun = choice.of("Đơn vị", "Cơ quan");
    String text =
        work
            + ". "
            + noun
            + " chủ trì: "
            + lead
            + ". "
            + (others.isEmpty() ? "" : noun + " phối hợp: " + String.join(", ", others) + ". ")
            + choice.of("Thời hạn: ", "Thời gian hoàn thành: ")
            + due.words()
            + ". "
            + choice.of("Sản phẩm: ", "Kết quả: ")
            + result
            + ".";
    return new Worded(text, List.of(), work(lead, others, due, result));
  }

  private Worded led(String work, String lead, List<String> others, Due due, String result) {
    String text =
        lead
            + " chủ trì"
            + (others.isEmpty() ? " " : ", phối hợp với " + String.join(", ", others) + " ")
            + small(work)
            + choice.of(", hoàn thành ", "; hoàn thành ")
            + due.sentence().words()
            + ". Sản phẩm: "
            + result
            + ".";
    return new Worded(text, List.of(), work(lead, others, due.sentence(), result));
  }

  private Worded given(String work, String lead, Due due) {
    String text =
        "Giao "
            + lead
            + " "
            + small(work)
            + ", hoàn thành "
            + due.sentence().words()
            + choice.of(".", ";");
    return new Worded(text, List.of(), work(lead, List.of(), due.sentence(), ""));
  }

  private Worded lines(String work, String lead, List<String> others, Due due, String result) {
    List<String> lines = new ArrayList<>();
    lines.add(choice.of("Chủ trì: ", "Đơn vị chủ trì: ") + lead + ".");
    if (!others.isEmpty()) {
      lines.add(choice.of("Phối hợp: ", "Đơn vị phối hợp: ") + String.join(", ", others) + ".");
    }
    lines.add(choice.of("Thời hạn: ", "Thời gian: ") + due.words() + ".");
    lines.add("Sản phẩm: " + result + ".");
    return new Worded(work + ".", List.copyOf(lines), work(lead, others, due, result));
  }

  private Due due() {
    int month = choice.between(3, 11);
    return switch (choice.between(1, 4)) {
      case 1 -> new Due("", "trước ngày " + choice.between(10, 28) + "/" + month + "/" + year);
      case 2 ->
          new Due("", "trước ngày " + choice.between(10, 28) + " tháng " + month + " năm " + year);
      case 3 -> new Due("trong ", "quý " + choice.of("I", "II", "III", "IV") + "/" + year);
      default -> new Due("trong ", "tháng " + month + "/" + year);
    };
  }

  private static PlanTruth.Work work(String lead, List<String> others, Due due, String result) {
    return new PlanTruth.Work("", given(lead), others, given(due.words()), given(result));
  }

  private static Optional<String> given(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static String small(String work) {
    return work.substring(0, 1).toLowerCase(Locale.ROOT) + work.substring(1);
  }
}
