package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;

class PlanDoubtsTest {

  @Test
  void what_the_sentence_itself_says_is_certain() {
    assertThat(
            doubts(
                "1. Phòng Kỹ thuật chủ trì kiểm tra đường ống, xong trước ngày 15/6/2026.",
                "2. Các phòng chuyên môn báo cáo kết quả về Phòng Kỹ thuật hằng quý, trước ngày 20 của"
                    + " tháng cuối quý."))
        .isEmpty();
  }

  @Test
  void a_lead_unit_from_the_heading_is_likely() {
    assertThat(doubts("1. Phòng Kỹ thuật:", "- Kiểm tra đường ống trong toàn mạng lưới."))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.field()).isEqualTo(Field.LEAD);
              assertThat(doubt.certainty()).isEqualTo(Certainty.LIKELY);
              assertThat(doubt.why().vietnamese()).contains("Phòng Kỹ thuật");
            });
  }

  @Test
  void two_dates_of_one_number_are_both_shown() {
    assertThat(
            doubts(
                "1. Thực hiện Nghị định số 117/2007/NĐ-CP ngày 11/7/2007 của Chính phủ.",
                "2. Rà soát theo Nghị định số 117/2007/NĐ-CP ngày 12/7/2007 của Chính phủ."))
        .filteredOn(doubt -> doubt.field() == Field.DATE)
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.certainty()).isEqualTo(Certainty.UNSURE);
              assertThat(doubt.why().vietnamese()).contains("11/7/2007").contains("12/7/2007");
            });
  }

  @Test
  void a_number_without_symbol_and_a_mended_symbol_are_shown() {
    assertThat(
            doubts(
                "1. Thực hiện Tờ trình số 53 ngày 11/7/2007 của Sở Xây dựng.",
                "2. Rà soát theo Nghị định số 117/2007/NĐCP và Nghị định số 118 /2007/NĐ- CP."))
        .filteredOn(doubt -> doubt.field() == Field.WHOLE)
        .extracting(Doubt::certainty, doubt -> doubt.why().vietnamese())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Certainty.UNSURE, "Tờ trình số 53 được viện dẫn không có ký hiệu"),
            org.assertj.core.groups.Tuple.tuple(
                Certainty.LIKELY,
                "Ký hiệu viết trong \"Nghị định số 117/2007/NĐCP\" được đọc là 117/2007/NĐ-CP"));
  }

  @Test
  void a_duty_of_nobody_is_unsure_and_a_deadline_in_words_likely() {
    assertThat(doubts("1. Định kỳ hằng năm báo cáo kết quả thực hiện vào cuối quý IV."))
        .extracting(Doubt::field, Doubt::certainty)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Field.REPORTERS, Certainty.UNSURE),
            org.assertj.core.groups.Tuple.tuple(Field.DEADLINE, Certainty.LIKELY));
  }

  private static java.util.List<Doubt> doubts(String... lines) {
    String text =
        """
        CÔNG TY CẤP NƯỚC TÂN AN         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                            Độc lập - Tự do - Hạnh phúc
            Số: 12/KH-CTCN                Tân An, ngày 12 tháng 01 năm 2026

                                 KẾ HOẠCH
                        Chống thất thoát nước năm 2026

        I. NỘI DUNG

        """
            + String.join("\n\n", lines)
            + "\n\nTrên đây là Kế hoạch chống thất thoát nước năm 2026./.\n\n"
            + "Nơi nhận:                       GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\n"
            + "                                Lê Văn Cường\n";
    Reading<Plan> plan =
        PlanReader.read(
            new TextReader().read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8))),
            PlanId.of("A"));
    return plan.doubts();
  }
}
