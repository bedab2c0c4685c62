package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;

class DifficultyReaderTest {

  private static Optional<DifficultyClause> read(String... closing) {
    List<Block> blocks = Arrays.stream(closing).<Block>map(Paragraph::of).toList();
    return DifficultyReader.read(
        AdministrativeDocument.builder().body(new Body(List.of(), List.of(), blocks)).build(),
        KnownUnits.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
      Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về Văn phòng Sở để tổng hợp. @ Văn phòng Sở
      Quá trình triển khai nếu phát sinh vướng mắc, đề nghị các phường báo cáo Sở Tư pháp (qua Phòng Hành chính) để xem xét. @ Sở Tư pháp
      Trường hợp có khó khăn, bất cập, các trường báo cáo bằng văn bản gửi Sở Giáo dục và Đào tạo @ Sở Giáo dục và Đào tạo
      Mọi khó khăn, vướng mắc đề nghị liên hệ với Chi cục Kiểm lâm để được hướng dẫn @ Chi cục Kiểm lâm
      Kịp thời báo cáo Ủy ban nhân dân tỉnh những khó khăn, vướng mắc để chỉ đạo. @ Ủy ban nhân dân tỉnh
      Trong quá trình thực hiện, nếu có nội dung cần sửa đổi, các sở đề xuất gửi Sở Tài chính tổng hợp @ Sở Tài chính
      """)
  void reads_to_whom_difficulties_go(String sentence, String to) {
    assertThat(read(sentence).flatMap(DifficultyClause::to)).hasValue(to);
    assertThat(Duties.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tháo gỡ khó khăn, vướng mắc cho doanh nghiệp và báo cáo kết quả về Sở hằng quý",
        "Báo cáo kết quả, khó khăn, vướng mắc (nếu có) về Sở Y tế trước ngày 15/12 hằng năm",
        "Hỗ trợ hộ gia đình gặp khó khăn",
      })
  void takes_other_sentences_on_difficulties_for_no_clause(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void gives_the_clause_with_its_characters_and_without_the_closing_mark() {
    String text =
        "Trên đây là Kế hoạch của Sở. Trong quá trình thực hiện, nếu có khó khăn thì phản ánh về"
            + " Văn phòng./.";
    DifficultyClause clause = read("Các phòng thực hiện.", text).orElseThrow();
    assertThat(clause.text())
        .isEqualTo("Trong quá trình thực hiện, nếu có khó khăn thì phản ánh về Văn phòng");
    assertThat(clause.place().block()).isEqualTo(1);
    assertThat(clause.place().range().orElseThrow().of(text)).isEqualTo(clause.text());
  }

  @Test
  void keeps_a_duty_before_the_clause_in_one_sentence() {
    String text =
        "Các phường báo cáo Sở Y tế trước ngày 20 hằng tháng; trong quá trình thực hiện nếu có vướng"
            + " mắc, báo cáo Sở Y tế trước ngày 25 hằng tháng.";
    assertThat(Duties.timings(Duties.in(text))).isEqualTo("MONTHLY BEFORE D20");
  }

  @Test
  void prefers_a_clause_that_names_somebody() {
    Optional<DifficultyClause> clause =
        read(
            "Nếu có khó khăn, các đơn vị kịp thời phản ánh.",
            "Nếu có vướng mắc, các đơn vị báo cáo Sở Nội vụ.");
    assertThat(clause.flatMap(DifficultyClause::to)).hasValue("Sở Nội vụ");
    assertThat(read("Nếu có khó khăn, các đơn vị kịp thời phản ánh.")).isPresent();
  }
}
