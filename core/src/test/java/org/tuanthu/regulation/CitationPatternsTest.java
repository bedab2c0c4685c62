package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pattern of citations that agencies write: what is read, and from which characters. */
class CitationPatternsTest {

  /** The citations of a sentence, with the characters of each. */
  private static String read(String sentence) {
    return CitationGrammar.find(sentence).stream()
        .map(c -> c.span().of(sentence) + " = " + Found.in(c.span().of(sentence)))
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Tờ trình số 53 ngày 04/12/2013 | Tờ trình số 53 2013-12-04
      Công văn số 1234 ngày 5 tháng 6 năm 2023 của Sở Xây dựng | Công văn số 1234 2023-06-05 <Sở Xây dựng>
      Quyết định số 15, ngày 3/4/2022 của Giám đốc Sở Nội vụ | Quyết định số 15 2022-04-03 <Giám đốc Sở Nội vụ>
      Thông báo số 07 (ngày 3/4/2022) | ''
      VBHN số 03/VBHN-VPQH ngày 4/5/2023 | Văn bản hợp nhất 03/VBHN-VPQH 2023-05-04
      văn bản hợp nhất số 11/VBHN-BGTVT ngày 4/5/2023 của Bộ Giao thông vận tải | Văn bản hợp nhất 11/VBHN-BGTVT 2023-05-04 <Bộ Giao thông vận tải>
      Thông tư hợp nhất số 5/VBHN-BYT | Thông tư hợp nhất 5/VBHN-BYT
      Văn bản hợp nhất Luật Thanh niên số 6/VBHN-VPQH ngày 1/2/2024 | Văn bản hợp nhất 6/VBHN-VPQH 2024-02-01
      Lệnh số 3/2023/L-CTN ngày 4/7/2023 của Chủ tịch nước | Lệnh 3/2023/L-CTN 2023-07-04 <Chủ tịch nước>
      Quyết định số 410/QĐ-CTN ngày 4/7/2023 | Quyết định 410/QĐ-CTN 2023-07-04
      Nghị quyết số 2/2022/NQ-HĐTP ngày 1/3/2022 của Hội đồng Thẩm phán Tòa án nhân dân tối cao | Nghị quyết 2/2022/NQ-HĐTP 2022-03-01 <Hội đồng Thẩm phán Tòa án nhân dân tối cao>
      Thông tư số 1/2020/TT-VKSTC ngày 5/3/2020 của Viện trưởng Viện kiểm sát nhân dân tối cao | Thông tư 1/2020/TT-VKSTC 2020-03-05 <Viện trưởng Viện kiểm sát nhân dân tối cao>
      Nghị quyết liên tịch số 7/2023/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN | Nghị quyết liên tịch 7/2023/NQLT-UBTVQH15-CP-ĐCTUBTWMTTQVN
      Thông tư liên tịch số: 88/2012/TTLT-BTC-BYT ngày 7/8/2012 giữa Bộ Tài chính và Bộ Y tế | Thông tư liên tịch 88/2012/TTLT-BTC-BYT 2012-08-07 <Bộ Tài chính và Bộ Y tế>
      Kế hoạch liên tịch số 4/KHLT-SNV-LĐLĐ ngày 6/6/2024 | Kế hoạch liên tịch 4/KHLT-SNV-LĐLĐ 2024-06-06
      Nghị quyết số 8/2024/NQ-HĐND ngày 11/7/2024 của Hội đồng nhân dân tỉnh | Nghị quyết 8/2024/NQ-HĐND 2024-07-11 <Hội đồng nhân dân tỉnh>
      Quyết định số 01844/QĐ-UBND ngày 1/9/2025 | Quyết định 01844/QĐ-UBND 2025-09-01
      Nghị quyết số 80.2/2026/NQ-CP ngày 5/5/2026 | Nghị quyết 80.2/2026/NQ-CP 2026-05-05
      Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008 | Nghị quyết 30a/2008/NQ-CP 2008-12-27
      Nghị định số 75/CP ngày 27/11/1995 của Chính phủ | Nghị định 75/CP 1995-11-27 <Chính phủ>
      Quyết định số 155/HĐBT ngày 15/10/1988 của Hội đồng Bộ trưởng | Quyết định 155/HĐBT 1988-10-15 <Hội đồng Bộ trưởng>
      Chỉ thị số 135/TTg ngày 9/3/1996 của Thủ tướng Chính phủ | Chỉ thị 135/TTg 1996-03-09 <Thủ tướng Chính phủ>
      Quyết định số 66-TC/TCT ngày 1/2/1993 của Bộ Tài chính | Quyết định 66-TC/TCT 1993-02-01 <Bộ Tài chính>
      Quyết định số 90/QĐ.TTg ngày 5/5/1999 | Quyết định 90/QĐ-TTg 1999-05-05
      Nghị quyết số 6-NQ/ĐU ngày 7/8/2024 của Đảng ủy Sở Công Thương | Nghị quyết 6-NQ/ĐU 2024-08-07 <Đảng ủy Sở Công Thương>
      Thông tri số 3-TT/TU ngày 7/8/2024 của Ban Thường vụ Tỉnh ủy | Thông tri 3-TT/TU 2024-08-07 <Ban Thường vụ Tỉnh ủy>
      Kết luận số 1190-⏎KL/TU, ngày 9/9/2022 | Kết luận 1190-KL/TU 2022-09-09
      Chương trình số 12-CTr/TU ngày 2/2/2021 của Thành ủy (khóa XVII) | Chương trình 12-CTr/TU 2021-02-02 <Thành ủy (khóa XVII)>
      Hướng dẫn 640/SGDĐT-TCCB ngày 8/3/2024 của Sở Giáo dục và Đào tạo | Hướng dẫn 640/SGDĐT-TCCB 2024-03-08 <Sở Giáo dục và Đào tạo>
      Tờ trình số: 88/TTr-STTTT ngày 9/10/2023 | Tờ trình 88/TTr-STTTT 2023-10-09
      văn bản số 3301/BXD-QLN ngày 9/10/2023 của Bộ Xây dựng | Văn bản 3301/BXD-QLN 2023-10-09 <Bộ Xây dựng>
      Nghị⏎quyết số⏎15/NQ-CP ngày⏎4/2/2025 của⏎Chính phủ | Nghị quyết 15/NQ-CP 2025-02-04 <Chính phủ>
      NGHỊ QUYẾT SỐ 15/NQ-CP NGÀY 4/2/2025 CỦA CHÍNH PHỦ | Nghị quyết 15/NQ-CP 2025-02-04 <CHÍNH PHỦ>
      Báo cáo số 161 /BC-BCĐ PCTN ngày 2/5/2024 | Báo cáo 161/BC-BCĐPCTN 2024-05-02
      Công văn số 16/CGC.BT ngày 2/5/2003 | Công văn 16/CGC.BT 2003-05-02
      Nghị quyết số 24-NQ/TW, ngày 3/6/2013 của Ban Chấp hành Trung ương khóa XI | Nghị quyết 24-NQ/TW 2013-06-03 <Ban Chấp hành Trung ương khóa XI>
      Quyết định số 61/QĐ-UBMTTQ-BTT ngày 8/1/2025 của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Quyết định 61/QĐ-UBMTTQ-BTT 2025-01-08 <Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh>
      Công điện khẩn số 22/CĐ-TTg hồi 15 giờ | Công điện khẩn 22/CĐ-TTg
      Giấy mời số 45/GM-UBND ngày 3/3/2025 | Giấy mời 45/GM-UBND 2025-03-03
      Đề án số 9/ĐA-UBND ngày 3/3/2025 của UBND huyện | Đề án 9/ĐA-UBND 2025-03-03 <UBND huyện>
      Hợp đồng số 53 ngày 04/12/2013 | Hợp đồng số 53 2013-12-04
      """)
  void reads_all_of_the_citation_from_exactly_its_characters(String citation, String expected) {
    String written = citation.replace('⏎', '\n');
    assertThat(Found.in("theo " + written + " về việc phân công;")).isEqualTo(expected);
    if (!expected.isEmpty() && !written.contains("hồi")) {
      assertThat(read("theo " + written + " về việc phân công;"))
          .isEqualTo(written + " = " + expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      được Sở Nội vụ đề nghị tại Tờ trình số 53 ngày 04/12/2013 | Tờ trình số 53 2013-12-04 <Sở Nội vụ>
      Nghị quyết số 7-NQ/TW và Tờ trình số 53 ngày 04/12/2013 của Sở Nội vụ | Nghị quyết 7-NQ/TW + Tờ trình số 53 2013-12-04 <Sở Nội vụ>
      Tờ trình số 53 ngày 04/12/2013, Tờ trình số 54/TTr-SNV ngày 05/12/2013 | Tờ trình số 53 2013-12-04 + Tờ trình 54/TTr-SNV 2013-12-05
      Ngày 3/3/2024, Sở Tài chính có Công văn số 77/STC-NS trả lời Công văn số 70/SYT-TCHC ngày 1/3/2024 của Sở Y tế | Công văn 77/STC-NS 2024-03-03 <Sở Tài chính> + Công văn 70/SYT-TCHC 2024-03-01 <Sở Y tế>
      các Nghị quyết số 1/NQ-HĐND, số 2/NQ-HĐND và số 3/NQ-HĐND ngày 9/9/2024 của HĐND xã | Nghị quyết 1/NQ-HĐND 2024-09-09 <HĐND xã> + Nghị quyết 2/NQ-HĐND 2024-09-09 <HĐND xã> + Nghị quyết 3/NQ-HĐND 2024-09-09 <HĐND xã>
      """)
  void gives_each_what_belongs_to_it(String sentence, String expected) {
    assertThat(Found.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tờ trình số 53",
        "Tờ trình số 53 ngày 15/12",
        "Tờ trình số 53 của Sở Nội vụ",
        "thửa đất số 53 ngày 04/12/2013",
        "Đội số 3 ngày 04/12/2013",
        "tờ bản đồ số 12 ngày 04/12/2013",
        "nhiệm vụ số 5 ngày 04/12/2013"
      })
  void a_figure_without_symbol_type_or_date_cites_nothing(String sentence) {
    assertThat(CitationGrammar.find(sentence)).isEmpty();
  }
}
