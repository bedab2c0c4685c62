package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.regulation.Citation;

class PlanReaderTest {
  private static final String TITLE = "Về công tác văn thư, lưu trữ năm 2026";
  private static final String PLAN =
      """
      SỞ XÂY DỰNG                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 12/KH-SXD                      Độc lập - Tự do - Hạnh phúc

                                     Bến Tre, ngày 09 tháng 01 năm 2026

      KẾ HOẠCH
      %s

      Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
      Sở Xây dựng ban hành Kế hoạch công tác văn thư, lưu trữ năm 2026 như sau:

      I. MỤC ĐÍCH
      - Đưa công tác văn thư vào nền nếp.

      II. NỘI DUNG
      1. Chỉnh lý tài liệu
      - Thu thập hồ sơ đến hạn nộp lưu theo Nghị định số 30/2020/NĐ-CP.
      - Văn phòng chủ trì, phối hợp với các phòng chuyên môn chỉnh lý 20 mét giá tài liệu trước
      ngày 01/10/2026.
      2. Mua sắm giá kệ và bìa hồ sơ cho kho lưu trữ; sản phẩm: biên bản nghiệm thu.

      III. TỔ CHỨC THỰC HIỆN
      1. Văn phòng
      - Theo dõi, đôn đốc việc thực hiện Kế hoạch.

      Trên đây là Kế hoạch công tác văn thư, lưu trữ năm 2026./.

      Nơi nhận:
      - Các phòng thuộc Sở;
      - Lưu: VT, VP.
      """;

  private static Reading<AdministrativeDocument> document(String title) {
    String text = String.format(Locale.ROOT, PLAN, title);
    return new TextReader().read(Source.of("ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void puts_year_citations_and_tasks_of_a_text_together() {
    Reading<Plan> reading = PlanReader.read(document(TITLE), PlanId.of("SXD-12"));
    Plan plan = reading.value();
    assertThat(plan.id()).isEqualTo(PlanId.of("SXD-12"));
    assertThat(plan.isPlan()).isTrue();
    assertThat(plan.year()).hasValue(2026);
    assertThat(plan.citations())
        .extracting(Citation::label)
        .containsExactly("Nghị định số 30/2020/NĐ-CP");
    assertThat(plan.citations().get(0).mentions()).hasSize(2);
    assertThat(plan.tasks())
        .extracting(task -> task.place().section() + " " + task.lead().orElse("-"))
        .containsExactly("II.1 -", "II.1 Văn phòng", "II.2 -", "III.1 Văn phòng");
    Task filing = plan.tasks().get(1);
    assertThat(filing.coordinating()).containsExactly("các phòng chuyên môn");
    assertThat(filing.due())
        .hasValue(new Task.Due("trước ngày 01/10/2026", Optional.of(LocalDate.of(2026, 9, 30))));
    assertThat(plan.tasks().get(2).result()).hasValue("biên bản nghiệm thu");
    assertThat(reading.origins().at(filing.place())).hasValue(new Origin.TextLine(18));
  }

  @Test
  void keeps_what_the_document_left_open_and_adds_nothing_where_the_title_names_the_year() {
    Reading<AdministrativeDocument> document = document(TITLE);
    Reading<Plan> plan = PlanReader.read(document, PlanId.of("A"));
    assertThat(plan.notes()).isEqualTo(document.notes());
    assertThat(plan.doubts()).extracting(Doubt::field).doesNotContain(Field.YEAR);
  }

  @Test
  void says_that_it_took_the_year_from_a_sentence() {
    Reading<Plan> reading =
        PlanReader.read(document("Về công tác văn thư, lưu trữ"), PlanId.of("A"));
    assertThat(reading.value().year()).hasValue(2026);
    assertThat(reading.doubts())
        .filteredOn(doubt -> doubt.field() == Field.YEAR)
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(reading.origins().at(doubt.place())).hasValue(new Origin.TextLine(10));
              assertThat(doubt.why().vietnamese()).contains("2026");
            });
  }
}
