package org.tuanthu.testkit;

import static org.tuanthu.testkit.RuleAssert.assertThatRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place.Part;

/** Which mentions of an instrument repeat a full citation and which stand in a title. */
class LaterCitationRuleTest {
  private static final String FIRST =
      "Căn cứ Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023 của Bộ Tài chính;";
  private static final PlanFixture CORRECT =
      PlanFixture.correct()
          .document(d -> d.title("Triển khai Thông tư số 55/2023/TT-BTC của Bộ Tài chính"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Căn cứ Thông tư số 60/2024/TT-BTC ngày 20 tháng 8 năm 2024 của Bộ Tài chính sửa đổi, bổ"
            + " sung một số điều của Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023 của Bộ"
            + " Tài chính;",
        "Theo Công văn số 812/STC-NS ngày 05 tháng 9 năm 2025 của Sở Tài chính về việc triển khai"
            + " Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023 của Bộ Tài chính;",
        "Tài liệu \"Hỏi đáp về Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023\" được gửi kèm.",
        "Tài liệu “Hỏi đáp Thông tư số 55/2023/TT-BTC của Bộ Tài chính” được gửi kèm.",
        "Sở Tài chính ban hành Kế hoạch triển khai Thông tư số 55/2023/TT-BTC của Bộ Tài chính.",
        "Kế hoạch triển khai Thông tư số 55/2023/TT-BTC của Bộ Tài chính gồm các nội dung sau:"
      })
  void an_instrument_in_a_title_is_not_cited_again(String text) {
    assertThatRule("FORM-007").on(CORRECT.preamble(FIRST, text).dossier()).doesNotApply();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Các phòng thực hiện theo Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023.",
        "Căn cứ Nghị quyết số 18/NQ-HĐND ngày 10 tháng 7 năm 2025 về ngân sách, Thông tư số"
            + " 55/2023/TT-BTC của Bộ Tài chính;",
        "Theo tài liệu “Hỏi đáp” và Thông tư số 55/2023/TT-BTC của Bộ Tài chính, Sở thực hiện.",
      })
  void an_instrument_that_the_document_cites_again_in_full_fails(String text) {
    assertThatRule("FORM-007")
        .on(CORRECT.preamble(FIRST, text).dossier())
        .finds(Verdict.FAIL)
        .at(Part.PREAMBLE)
        .saying("đã viện dẫn đầy đủ thêm 1 lần; từ lần thứ hai chỉ cần ghi")
        .nothingElse();
  }

  @Test
  void a_later_citation_may_say_what_the_first_did_not() {
    String shortly = "Căn cứ Thông tư số 55/2023/TT-BTC;";
    assertThatRule("FORM-007").on(CORRECT.preamble(shortly, FIRST).dossier()).passes();
    assertThatRule("FORM-007")
        .on(CORRECT.preamble(shortly, FIRST, FIRST).dossier())
        .finds(Verdict.FAIL)
        .nothingElse();
  }
}
