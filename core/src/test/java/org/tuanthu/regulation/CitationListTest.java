package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several citations in one sentence: rows, nested titles, issuers before the number. */
class CitationListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Quyết định số 71-QĐ/TW và Quyết định số 72-QĐ/TW ngày 5/5/2014 của Ban Bí thư | Quyết định 71-QĐ/TW 2014-05-05 <Ban Bí thư> + Quyết định 72-QĐ/TW 2014-05-05 <Ban Bí thư>
      Chỉ thị số 8-CT/TU ngày 1/6/2023, Kế hoạch số 9-KH/TU ngày 2/7/2023 của Tỉnh ủy | Chỉ thị 8-CT/TU 2023-06-01 <Tỉnh ủy> + Kế hoạch 9-KH/TU 2023-07-02 <Tỉnh ủy>
      các văn bản số 12/UBND-NC ngày 4/5/2024, số 13/UBND-NC ngày 6/5/2024 của UBND tỉnh | Văn bản 12/UBND-NC 2024-05-04 <UBND tỉnh> + Văn bản 13/UBND-NC 2024-05-06 <UBND tỉnh>
      các Nghị định: số 1/2021/NĐ-CP, số 2/2021/NĐ-CP và 3/2021/NĐ-CP | Nghị định 1/2021/NĐ-CP + Nghị định 2/2021/NĐ-CP + Nghị định 3/2021/NĐ-CP
      Nghị định số 1/2021/NĐ-CP ngày 4/1/2021 của Chính phủ; Thông tư số 2/2021/TT-BNV ngày 11/6/2021 của Bộ Nội vụ | Nghị định 1/2021/NĐ-CP 2021-01-04 <Chính phủ> + Thông tư 2/2021/TT-BNV 2021-06-11 <Bộ Nội vụ>
      Nghị quyết số 5-NQ/TW, Nghị định số 6/2020/NĐ-CP ngày 3/1/2020 của Chính phủ | Nghị quyết 5-NQ/TW + Nghị định 6/2020/NĐ-CP 2020-01-03 <Chính phủ>
      Nghị quyết số 7/NQ-HĐND ngày 1/7/2024 và Quyết định số 8/QĐ-UBND ngày 2/8/2024 của UBND xã | Nghị quyết 7/NQ-HĐND 2024-07-01 + Quyết định 8/QĐ-UBND 2024-08-02 <UBND xã>
      Quyết định số 4/QĐ-TTg ngày 5/6/2020 sửa đổi, bổ sung một số điều của Quyết định số 3/QĐ-TTg ngày 4/5/2017 của Thủ tướng Chính phủ | Quyết định 4/QĐ-TTg 2020-06-05 + Quyết định 3/QĐ-TTg 2017-05-04 <Thủ tướng Chính phủ>
      Kế hoạch số 11/KH-UBND ngày 1/3/2026 của UBND tỉnh triển khai Chương trình số 10-CTr/TU ngày 2/2/2026 của Tỉnh ủy thực hiện Nghị quyết số 9-NQ/TW ngày 3/1/2026 của Bộ Chính trị | Kế hoạch 11/KH-UBND 2026-03-01 <UBND tỉnh> + Chương trình 10-CTr/TU 2026-02-02 <Tỉnh ủy> + Nghị quyết 9-NQ/TW 2026-01-03 <Bộ Chính trị>
      Quyết định số 131/QĐ-BYT ngày 25/01/2022 của Bộ Y tế (sau đây gọi tắt là Quyết định số 131/QĐ-BYT) | Quyết định 131/QĐ-BYT 2022-01-25 <Bộ Y tế> + Quyết định 131/QĐ-BYT
      Chỉ thị số 9/CT-UBND ngày 2/3/2023 của UBND tỉnh (sau đây gọi tắt là số 9/CT-UBND) | Chỉ thị 9/CT-UBND 2023-03-02 <UBND tỉnh> + Chỉ thị 9/CT-UBND
      Theo đề nghị của Giám đốc Sở Tư pháp tại Tờ trình số 235/TTr-STP ngày 4/12/2023 | Tờ trình 235/TTr-STP 2023-12-04 <Giám đốc Sở Tư pháp>
      Xét đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 31/TTr-NV và Báo cáo số 32/BC-NV ngày 9/9/2024 | Tờ trình 31/TTr-NV <Trưởng phòng Nội vụ> + Báo cáo 32/BC-NV 2024-09-09 <Trưởng phòng Nội vụ>
      theo đề nghị của Bộ Nội vụ tại Tờ trình số 5/TTr-BNV ngày 2/4/2024 và Báo cáo số 6/BC-BNV ngày 3/4/2024; của Bộ Tư pháp tại Công văn số 7/BTP-PLHS ngày 4/4/2024 | Tờ trình 5/TTr-BNV 2024-04-02 <Bộ Nội vụ> + Báo cáo 6/BC-BNV 2024-04-03 <Bộ Nội vụ> + Công văn 7/BTP-PLHS 2024-04-04 <Bộ Tư pháp>
      Ngày 12/8/2024, UBND huyện ban hành Kế hoạch số 95/KH-UBND về chuyển đổi số | Kế hoạch 95/KH-UBND 2024-08-12 <UBND huyện>
      Sở Y tế đã có Công văn số 1290/SYT-NVY ngày 8/8/2024 gửi các đơn vị | Công văn 1290/SYT-NVY 2024-08-08 <Sở Y tế>
      được Thủ tướng Chính phủ phê duyệt tại Quyết định số 749/QĐ-TTg ngày 3/6/2020 | Quyết định 749/QĐ-TTg 2020-06-03 <Thủ tướng Chính phủ>
      nhiệm vụ của UBND tỉnh theo Quyết định số 750/QĐ-TTg | Quyết định 750/QĐ-TTg
      Quyết định của Thủ tướng Chính phủ số 1409/QĐ-TTg ngày 15/11/2022, số 2195/QĐ-TTg ngày 1/12/2022 | Quyết định 1409/QĐ-TTg 2022-11-15 <Thủ tướng Chính phủ> + Quyết định 2195/QĐ-TTg 2022-12-01 <Thủ tướng Chính phủ>
      khoản 3 Điều 15 Nghị định số 126/2024/NĐ-CP và điểm b khoản 2 Điều 4 Thông tư số 1/2025/TT-BNV | Nghị định 126/2024/NĐ-CP + Thông tư 1/2025/TT-BNV
      Nghị quyết số 18-NQ/TW về đổi mới tổ chức bộ máy ngày 25/10/2017 của Ban Chấp hành Trung ương | Nghị quyết 18-NQ/TW 2017-10-25 <Ban Chấp hành Trung ương>
      """)
  void reads_each_with_what_belongs_to_it(String sentence, String expected) {
    assertThat(Found.in(sentence)).isEqualTo(expected);
  }

  @Test
  void covers_exactly_the_characters_of_the_citation() {
    String text = "Nay Chỉ thị số 5/CT-UBND, ngày 2/3/2024 của UBND tỉnh về thi đua";
    assertThat(CitationGrammar.find(text).get(0).span().of(text))
        .isEqualTo("Chỉ thị số 5/CT-UBND, ngày 2/3/2024 của UBND tỉnh");
  }

  @Test
  void reads_a_text_that_was_broken_into_lines() {
    assertThat(Found.in("Nghị\nđịnh số\n8/2021/NĐ-\nCP ngày\n9/1/2021 của Chính\nphủ về thuế"))
        .isEqualTo("Nghị định 8/2021/NĐ-CP 2021-01-09 <Chính phủ>");
  }
}
