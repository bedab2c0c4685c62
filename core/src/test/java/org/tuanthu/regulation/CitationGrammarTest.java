package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with what must be found in them. */
class CitationGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ; | Nghị định 61/2018/NĐ-CP 2018-04-23 <Chính phủ>
      theo Thông tư số 8/2021/TT-BYT ngày 5/7/2021 của Bộ trưởng Bộ Y tế quy định về trang phục | Thông tư 8/2021/TT-BYT 2021-07-05 <Bộ trưởng Bộ Y tế>
      thực hiện Quyết định số 0135/QĐ-SNV ngày 9/01/2025 của Giám đốc Sở Nội vụ | Quyết định 0135/QĐ-SNV 2025-01-09 <Giám đốc Sở Nội vụ>
      Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ | Nghị quyết 30c/NQ-CP 2011-11-08 <Chính phủ>
      Nghị quyết số 66.17/2026/NQ-CP ngày 02/5/2026 của Chính phủ | Nghị quyết 66.17/2026/NQ-CP 2026-05-02 <Chính phủ>
      Chỉ thị số 19-CT/TU, ngày 04/4/2022 của Ban Thường vụ Thành ủy về công tác cán bộ | Chỉ thị 19-CT/TU 2022-04-04 <Ban Thường vụ Thành ủy>
      Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị về lấy phiếu | Quy định 96-QĐ/TW 2023-02-02 <Bộ Chính trị>
      Kết luận số 12 - KL/TW ngày 6/4/2022 của Bộ Chính trị | Kết luận 12-KL/TW 2022-04-06 <Bộ Chính trị>
      Hướng dẫn số 3-HD/BTCTW ngày 15/3/2021 của Ban Tổ chức Trung ương | Hướng dẫn 3-HD/BTCTW 2021-03-15 <Ban Tổ chức Trung ương>
      Nghị quyết số 27/NQ- TW ngày 21/5/2018 của Ban Chấp hành Trung ương | Nghị quyết 27-NQ/TW 2018-05-21 <Ban Chấp hành Trung ương>
      Nghị quyết số 10-NQ/TƯ của Bộ Chính trị | Nghị quyết 10-NQ/TW <Bộ Chính trị>
      Nghị quyết số 142/2024/QH15 ngày 29/6/2024 của Quốc hội | Nghị quyết 142/2024/QH15 2024-06-29 <Quốc hội>
      Nghị quyết số 595/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội về giám sát | Nghị quyết 595/NQ-UBTVQH15 <Ủy ban Thường vụ Quốc hội>
      Nghị quyết số 04/2023/UBTVQH15 ngày 14/02/2023 | Nghị quyết 04/2023/UBTVQH15 2023-02-14
      Pháp lệnh số 16/2007/PL-UBTVQH11 | Pháp lệnh 16/2007/PL-UBTVQH11
      Văn bản hợp nhất số 03/VBHN-BNV ngày 7/8/2019 của Bộ Nội vụ | Văn bản hợp nhất 03/VBHN-BNV 2019-08-07 <Bộ Nội vụ>
      Thông tư liên tịch số 21/2015/TTLT-BGDĐT-BNV ngày 16/9/2015 của Bộ Giáo dục và Đào tạo, Bộ Nội vụ quy định tiêu chuẩn | Thông tư liên tịch 21/2015/TTLT-BGDĐT-BNV 2015-09-16 <Bộ Giáo dục và Đào tạo, Bộ Nội vụ>
      Thông tư liên tịch số: 15/2010/TTLT/BTC-BTP ngày 2/3/2010 giữa Bộ Tài chính và Bộ Tư pháp | Thông tư liên tịch 15/2010/TTLT-BTC-BTP 2010-03-02 <Bộ Tài chính và Bộ Tư pháp>
      Quyết định số 40/2003/QĐ – BGD&ĐT ngày 2/9/2003 của Bộ Giáo dục và Đào tạo | Quyết định 40/2003/QĐ-BGD&ĐT 2003-09-02 <Bộ Giáo dục và Đào tạo>
      Nghị định số 91/2017/NĐCP ngày 31/7/2017 | Nghị định 91/2017/NĐ-CP 2017-07-31
      Quyết định số 815/QĐUBND ngày 1/4/2019 của UBND huyện | Quyết định 815/QĐ-UBND 2019-04-01 <UBND huyện>
      Chỉ thị số 16/CTTg của Thủ tướng Chính phủ | Chỉ thị 16/CT-TTg <Thủ tướng Chính phủ>
      Nghị định 34/2016/ND-CP ngày 14/5/2016 | Nghị định 34/2016/NĐ-CP 2016-05-14
      QUYẾT ĐỊNH SỐ 45/QĐ-TTG NGÀY 12/01/2023 CỦA THỦ TƯỚNG CHÍNH PHỦ PHÊ DUYỆT ĐỀ ÁN | Quyết định 45/QĐ-TTg 2023-01-12 <THỦ TƯỚNG CHÍNH PHỦ>
      Kế hoạch 41/KH- UBND ngày 8/02/2024 của UBND tỉnh | Kế hoạch 41/KH-UBND 2024-02-08 <UBND tỉnh>
      Nghị quyết số 01/NQ -CP ngày 05/01/2024 của Chính phủ | Nghị quyết 01/NQ-CP 2024-01-05 <Chính phủ>
      Tờ trình số 77 /TTr-STP ngày 3/10/2024 của Sở Tư pháp | Tờ trình 77/TTr-STP 2024-10-03 <Sở Tư pháp>
      Công văn số 5120/BNV-CTL&BHXH ngày 19/8/2024 của Bộ Nội vụ | Công văn 5120/BNV-CTL&BHXH 2024-08-19 <Bộ Nội vụ>
      Công văn số 2201/TTCP-C.IV ngày 30/11/2023 của Thanh tra Chính phủ | Công văn 2201/TTCP-C.IV 2023-11-30 <Thanh tra Chính phủ>
      công văn số 118/UBND-VX ngày 6/6/2024 của UBND xã | Công văn 118/UBND-VX 2024-06-06 <UBND xã>
      kế hoạch số 52/KH-SYT ngày 4/3/2024 của Sở Y tế | Kế hoạch 52/KH-SYT 2024-03-04 <Sở Y tế>
      các quy định tại Nghị định 15/2020/NĐ-CP | Nghị định 15/2020/NĐ-CP
      Quyết định số 300/QĐ-BNN-KHCN ngày 1/2/2024 | Quyết định 300/QĐ-BNN-KHCN 2024-02-01
      Kế hoạch số 19/KH-BCĐ PCTT ngày 10/5/2024 của Ban Chỉ đạo | Kế hoạch 19/KH-BCĐPCTT 2024-05-10 <Ban Chỉ đạo>
      Nghị định số 130/2020/NĐ-CP1 ngày 30/10/2020 | Nghị định 130/2020/NĐ-CP 2020-10-30
      Chương trình hành động số 25-CTr/TU ngày 1/12/2021 của Tỉnh ủy | Chương trình hành động 25-CTr/TU 2021-12-01 <Tỉnh ủy>
      Kế hoạch số 88-KH/ĐU ngày 15/8/2025 của Đảng ủy phường | Kế hoạch 88-KH/ĐU 2025-08-15 <Đảng ủy phường>
      Công điện số 54/CĐ-TTg ngày 19/5/2025 của Thủ tướng Chính phủ | Công điện 54/CĐ-TTg 2025-05-19 <Thủ tướng Chính phủ>
      theo 12/2019/NĐ-CP thì | Nghị định 12/2019/NĐ-CP
      (số 45/2019/QH14) | 45/2019/QH14
      Nghị định của Chính phủ số 20/2021/NĐ-CP ngày 15/3/2021 | Nghị định 20/2021/NĐ-CP 2021-03-15 <Chính phủ>
      Sắc lệnh số 64/SL ngày 23/11/1945 | Sắc lệnh 64/SL 1945-11-23
      Nghị định số 58/HĐBT ngày 30/5/1983 của Hội đồng Bộ trưởng | Nghị định 58/HĐBT 1983-05-30 <Hội đồng Bộ trưởng>
      Quyết định số 2/QĐ ngày 2/4/2024 của Hiệu trưởng | Quyết định 2/QĐ 2024-04-02 <Hiệu trưởng>
      """)
  void reads_type_number_date_and_issuer(String sentence, String expected) {
    assertThat(Found.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ngày 7/3/2024 | 2024-03-07
      ngày 07 tháng 3 năm 2024 | 2024-03-07
      , ngày 07/3/2024 | 2024-03-07
       ,ngày 07/3/2024 | 2024-03-07
      ngày7 tháng 3 năm 2024 | 2024-03-07
      ngày 07 tháng 3 năm 2024, | 2024-03-07
      (ngày 07/3/2024) | 2024-03-07
      (07/3/2024) | 2024-03-07
      ngày 07-03-2024 | 2024-03-07
      ngày 07.03.2024 | 2024-03-07
      ngày 07/ 3/ 2024 | 2024-03-07
      của UBND tỉnh ngày 07/3/2024 | 2024-03-07
      NGÀY 07 THÁNG 3 NĂM 2024 | 2024-03-07
      """)
  void reads_every_way_of_writing_the_date(String after, String date) {
    assertThat(CitationGrammar.find("Quyết định số 9/QĐ-UBND " + after).get(0).date())
        .map(Object::toString)
        .hasValue(date);
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 31/02/2024",
    "ngày 15/8",
    "ngày ... tháng 5 năm 2024",
    "ngày    tháng 01 năm 2026",
    "ngày 3] tháng 3 năm 2026",
    "ngày 6/9/1017x",
    "trước ngày 07/3/2024",
    "có hiệu lực từ ngày 07/3/2024",
    "và hoàn thành ngày 07/3/2024"
  })
  void gives_no_date_that_is_broken_impossible_or_of_something_else(String after) {
    assertThat(CitationGrammar.find("Quyết định số 9/QĐ-UBND " + after))
        .singleElement()
        .satisfies(found -> assertThat(found.date()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      của Bộ Tài chính hướng dẫn quyết toán | Bộ Tài chính
      của Bộ Tài chính về phí | Bộ Tài chính
      của Bộ Thông tin và Truyền thông ban hành Quy chế | Bộ Thông tin và Truyền thông
      của Bộ Lao động - Thương binh và Xã hội | Bộ Lao động - Thương binh và Xã hội
      của Bộ Văn hóa, Thể thao và Du lịch phê duyệt | Bộ Văn hóa, Thể thao và Du lịch
      của Sở Kế hoạch và Đầu tư về việc giao vốn | Sở Kế hoạch và Đầu tư
      của Ủy ban nhân dân tỉnh Hòa Bình; giao các sở | Ủy ban nhân dân tỉnh Hòa Bình
      của uỷ ban nhân dân thị xã, | uỷ ban nhân dân thị xã
      của UBND Thành phố. Các đơn vị | UBND Thành phố
      của UBND TP. Huế về đất | UBND TP. Huế
      của Chủ tịch UBND Quận 3 ban hành | Chủ tịch UBND Quận 3
      của Ban Chấp hành Trung ương Đảng (khóa XI) về đổi mới | Ban Chấp hành Trung ương Đảng (khóa XI)
      của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII về cán bộ | Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII
      của Ban Quản lý các khu công nghiệp tỉnh | Ban Quản lý các khu công nghiệp tỉnh
      của Ban Chỉ đạo Trung ương về phòng, chống lãng phí | Ban Chỉ đạo Trung ương
      của Liên đoàn Lao động tỉnh tổ chức thi | Liên đoàn Lao động tỉnh
      của Sở Giao thông vận tải thay thế Quyết định cũ | Sở Giao thông vận tải
      của Bộ Nông nghiệp (nay là Bộ Nông nghiệp và Môi trường) | Bộ Nông nghiệp
      của Bộ Y tế, Sở Y tế xây dựng Kế hoạch | Bộ Y tế
      của Bộ Chính trị, phát huy vai trò | Bộ Chính trị
      của Chính phủ và các văn bản | Chính phủ
      của Chính phủ và chỉ đạo của cấp trên | Chính phủ
      của Tỉnh ủy và Ủy ban nhân dân tỉnh về biển đảo | Tỉnh ủy và Ủy ban nhân dân tỉnh
      của Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao về xuất cảnh | Bộ Công an, Bộ Quốc phòng và Bộ Ngoại giao
      của Thủ tướng Chính phủ “về nước sạch” | Thủ tướng Chính phủ
      của Trung tâm Kiểm soát bệnh tật trong quý I | Trung tâm Kiểm soát bệnh tật
      của Chi cục Dân số - Kế hoạch hóa gia đình | Chi cục Dân số - Kế hoạch hóa gia đình
      của Hội đồng nhân dân huyện khóa 12 thông qua danh mục | Hội đồng nhân dân huyện khóa 12
      của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh năm 2024 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh
      của Sở Xây dựng đến các huyện | Sở Xây dựng
      của Bộ Giáo dục và Đào tạo được sửa đổi | Bộ Giáo dục và Đào tạo
      do Sở Tài chính ban hành | Sở Tài chính
      của Văn phòng Chính phủ thông báo ý kiến | Văn phòng Chính phủ
      của Bảo hiểm xã hội Việt Nam Thực hiện | Bảo hiểm xã hội Việt Nam
      của tỉnh về | tỉnh
      """)
  void ends_the_issuer_where_its_name_ends(String after, String issuer) {
    assertThat(CitationGrammar.find("Văn bản số 9/QĐ-XYZ ngày 2/3/2024 " + after).get(0).issuer())
        .hasValue(issuer);
  }
}
