package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.text.Confidence;

class AffectedPlanTest {
  private static final String PLAN =
      """
      SỞ CÔNG THƯƠNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 33/KH-SCT                      Độc lập - Tự do - Hạnh phúc

                                     Kon Tum, ngày 12 tháng 02 năm 2024

      KẾ HOẠCH
      Kiểm tra kho lưu trữ năm 2024

      %s
      Sở Công Thương ban hành Kế hoạch kiểm tra kho lưu trữ như sau:

      I. NỘI DUNG
      1. Kiểm tra phòng cháy
      - Văn phòng chủ trì kiểm tra bình chữa cháy theo %s trước ngày 01/4/2024.
      - Các phòng báo cáo Văn phòng kết quả hằng quý, trước ngày 20 của tháng cuối quý.
      2. Mua sắm
      - Phòng Kế toán chủ trì mua giá kệ trước ngày 01/6/2024.

      II. TỔ CHỨC THỰC HIỆN
      - Văn phòng theo dõi, đôn đốc việc thực hiện.

      Nơi nhận:
      - Các phòng;
      - Lưu: VT.
      """;

  @Test
  void what_stands_in_the_citing_section_is_hit() {
    AffectedPlan hit = hit("", "Nghị định số 07/2021/NĐ-CP", decree()).orElseThrow();

    assertThat(hit.whole()).isFalse();
    assertThat(hit.mentions()).hasSize(1);
    assertThat(hit.tasks())
        .isNotEmpty()
        .allSatisfy(task -> assertThat(task.place().path()).containsExactly("I", "1"));
    assertThat(hit.duties()).hasSize(1);
    assertThat(hit.tasks()).hasSizeLessThan(hit.plan().plan().tasks().size());
  }

  @Test
  void all_of_the_plan_is_hit_when_the_instrument_is_a_legal_basis() {
    AffectedPlan hit =
        hit("Căn cứ Nghị định số 7/2021/NĐ-CP ngày 12/3/2021 của Chính phủ;", "quy định", decree())
            .orElseThrow();

    assertThat(hit.whole()).isTrue();
    assertThat(hit.tasks()).isEqualTo(hit.plan().plan().tasks());
    assertThat(hit.certain()).isTrue();
  }

  @Test
  void another_number_or_another_date_means_another_instrument() {
    assertThat(hit("", "Nghị định số 70/2021/NĐ-CP", decree())).isEmpty();
    assertThat(hit("", "Nghị định số 07/2021/NĐ-CP ngày 13/3/2021", decree())).isEmpty();
    assertThat(hit("", "Quyết định số 7/QĐ-UBND ngày 12/3/2020", local())).isEmpty();
  }

  @Test
  void a_number_of_many_places_is_certain_only_with_date_and_issuer() {
    assertThat(hit("", "Quyết định số 07/QĐ-UBND", local()).orElseThrow().certain()).isFalse();
    assertThat(
            hit("", "Quyết định số 07/QĐ-UBND ngày 12/3/2021 của UBND tỉnh Kon Tum", local())
                .orElseThrow()
                .certain())
        .isTrue();
  }

  @Test
  void a_law_is_found_by_its_name_and_year() {
    Regulation law =
        regulation(DocumentType.LAW, "55/2010/QH12", "Luật Phòng cháy và chữa cháy", "Quốc hội");

    assertThat(hit("Căn cứ Luật Phòng cháy và chữa cháy;", "quy định", law)).isPresent();
    assertThat(hit("Căn cứ Luật Phòng cháy và chữa cháy năm 2021;", "quy định", law)).isPresent();
    assertThat(hit("Căn cứ Luật Phòng cháy và chữa cháy năm 2001;", "quy định", law)).isEmpty();
    assertThat(hit("Căn cứ Luật Lưu trữ;", "quy định", law)).isEmpty();
  }

  private static Regulation decree() {
    return regulation(DocumentType.DECREE, "07/2021/NĐ-CP", "Về kho lưu trữ", "Chính phủ");
  }

  private static Regulation local() {
    return regulation(
        DocumentType.DECISION, "07/QĐ-UBND", "Về kho", "Ủy ban nhân dân tỉnh Kon Tum");
  }

  private static Regulation regulation(
      DocumentType type, String number, String name, String issuer) {
    return new Regulation(
        type,
        DocumentNumber.parse(number),
        Optional.of(name),
        issuer,
        Optional.of(LocalDate.of(2021, 3, 12)),
        List.of(),
        List.of(),
        Confidence.VERIFIED,
        "Công báo");
  }

  private static Optional<AffectedPlan> hit(String basis, String rule, Regulation changed) {
    String text = String.format(Locale.ROOT, PLAN, basis, rule);
    Source source = Source.of("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8));
    Plan plan = PlanReader.read(new TextReader().read(source), PlanId.of("P")).value();
    return AffectedPlan.by(changed, new StoredPlan(plan, 1));
  }
}
