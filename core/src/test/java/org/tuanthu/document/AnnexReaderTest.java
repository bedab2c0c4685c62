package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnexReaderTest {
  private static final String DECISION =
      """
        UBND HUYỆN NGHĨA HƯNG           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                            Độc lập - Tự do - Hạnh phúc
           Số: 310/QĐ-UBND                Nghĩa Hưng, ngày 03 tháng 3 năm 2025

                                 QUYẾT ĐỊNH
             Ban hành Kế hoạch nạo vét kênh mương năm 2025

      Căn cứ Luật Thủy lợi ngày 19/6/2017;

                                 QUYẾT ĐỊNH:

      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nạo vét kênh mương năm 2025.
      Điều 2. Quyết định có hiệu lực từ ngày ký./.

      Nơi nhận:                               TM. ỦY BAN NHÂN DÂN
      - Như Điều 2;                                 CHỦ TỊCH
      - Lưu: VT.
                                                Đinh Công Thuận

      """;

  @Test
  void a_plan_that_a_decision_issues_is_an_annex_with_its_type_and_title() {
    AdministrativeDocument document =
        Papers.document(
            DECISION
                + """
                                 KẾ HOẠCH
                  Nạo vét kênh mương năm 2025
                (Ban hành kèm theo Quyết định số 310/QĐ-UBND ngày 03/3/2025)

                I. MỤC TIÊU
                - Nạo vét 40 km.
                II. KINH PHÍ
                - Từ thủy lợi phí.
                """);

    assertThat(document.type()).contains(DocumentType.DECISION);
    assertThat(document.title()).contains("Ban hành Kế hoạch nạo vét kênh mương năm 2025");
    assertThat(document.body().sections())
        .extracting(Section::written)
        .containsExactly("Điều 1.", "Điều 2.");
    assertThat(document.annexes()).hasSize(1);
    Annex plan = document.annexes().get(0);
    assertThat(plan.label()).contains("KẾ HOẠCH");
    assertThat(plan.title()).contains("Nạo vét kênh mương năm 2025");
    assertThat(plan.body().preamble())
        .extracting(Block::text)
        .containsExactly("(Ban hành kèm theo Quyết định số 310/QĐ-UBND ngày 03/3/2025)");
    assertThat(plan.body().sections())
        .extracting(Section::title)
        .containsExactly("MỤC TIÊU", "KINH PHÍ");
  }

  @Test
  void a_type_in_capitals_alone_opens_no_annex() {
    AdministrativeDocument document =
        Papers.document(DECISION + "Ghi chú cuối trang\nKẾ HOẠCH\nlà văn bản kèm theo.\n");

    assertThat(document.annexes()).extracting(Annex::label).containsExactly(Optional.empty());
  }

  @Test
  void footnotes_after_the_signature_are_an_annex_without_label() {
    AdministrativeDocument document =
        Papers.document(DECISION + "[1] Quyết định số 12/QĐ-UBND ngày 05/01/2025.\n");

    assertThat(document.annexes()).hasSize(1);
    assertThat(document.annexes().get(0).label()).isEmpty();
    assertThat(document.recipients()).containsExactly("Như Điều 2", "Lưu: VT");
  }
}
