package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

class PlanYearTest {

  private static PlanYear read(String title, List<String> preamble, List<String> closing) {
    return PlanYear.of(
        AdministrativeDocument.builder()
            .type(DocumentType.PLAN)
            .title(title)
            .body(new Body(blocks(preamble), List.of(), blocks(closing)))
            .build());
  }

  private static List<Block> blocks(List<String> texts) {
    return texts.stream().<Block>map(Paragraph::of).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Phòng cháy, chữa cháy rừng năm 2026 > 2026
          CẢI CÁCH HÀNH CHÍNH NĂM 2025 > 2025
          Công tác dân tộc quý II/2025 > 2025
          Phổ biến, giáo dục pháp luật năm 2024 > 2024
          Thực hiện Chương trình giai đoạn 2021 - 2025 trong năm 2024 > 2024
          Thực hiện Kế hoạch số 15/KH-UBND ngày 02/01/2025 của UBND tỉnh trong năm 2026 > 2026
          Thi hành Luật Nhà ở năm 2023 trên địa bàn xã năm 2025 > 2025
          """)
  void takes_the_one_year_of_the_title(String title, int year) {
    assertThat(read(title, List.of(), List.of()).year()).hasValue(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phát triển du lịch giai đoạn 2021 - 2025",
        "Phát triển du lịch giai đoạn 2026-2030, tầm nhìn đến năm 2045",
        "Chuyển đổi số đến năm 2030",
        "Tuyển sinh năm học 2024 - 2025",
        "Luân chuyển cán bộ các năm 2024, 2025",
        "Sơ kết năm 2024 và phương hướng năm 2025"
      })
  void takes_no_year_where_several_or_a_span_are_named(String title) {
    List<String> closing = List.of("Trên đây là Kế hoạch thực hiện năm 2031 của Sở.");
    assertThat(read(title, List.of(), closing).year()).isEmpty();
  }

  @Test
  void asks_the_sentence_that_issues_or_closes_when_the_title_is_silent() {
    String issued = "Sở Nội vụ ban hành Kế hoạch kiểm tra công vụ năm 2025 như sau:";
    String closed = "Trên đây là Kế hoạch kiểm tra công vụ năm 2026 của Sở Nội vụ./.";
    PlanYear year = read("Kiểm tra công vụ", List.of("Căn cứ chỉ đạo;", issued), List.of(closed));
    assertThat(year.year()).hasValue(2025);
    assertThat(year.sentence().map(Place::whole)).hasValue(Place.of(Part.PREAMBLE, 1));
    year = read("Kiểm tra công vụ", List.of(), List.of(closed));
    assertThat(year.year()).hasValue(2026);
    assertThat(year.sentence().map(Place::whole)).hasValue(Place.of(Part.CLOSING, 0));
  }

  @Test
  void guesses_no_year_from_cited_dates_and_the_year_of_a_law() {
    assertThat(read("Thi hành Luật Đất đai năm 2024", List.of(), List.of()).year()).isEmpty();
    String cited = "Căn cứ Kế hoạch số 9/KH-UBND ngày 08/01/2025 của UBND tỉnh về cải cách;";
    assertThat(read("Kiểm tra công vụ", List.of(cited), List.of()).year()).isEmpty();
  }
}
