package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws by name, with and without date and number. */
class LawNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Căn cứ Luật Tổ chức Quốc hội ngày 20 tháng 11 năm 2014; | Luật Tổ chức Quốc hội 2014-11-20
      Căn cứ Luật Bưu chính, ngày 17/6/2010; | Luật Bưu chính 2010-06-17
      Căn cứ Luật Viên chức số 58/2010/QH12 ngày 15/11/2010 của Quốc hội | Luật Viên chức 58/2010/QH12 2010-11-15 <Quốc hội>
      theo luật số 58/2014/QH13 | Luật 58/2014/QH13
      Bộ luật Lao động số 45/2019/QH14; | Bộ luật Lao động 45/2019/QH14
      Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14 | Pháp lệnh Ưu đãi người có công với cách mạng 02/2020/UBTVQH14
      theo quy định của Luật Kế toán, Luật Kiểm toán nhà nước và các văn bản hướng dẫn | Luật Kế toán + Luật Kiểm toán nhà nước
      Luật Phòng, chống tham nhũng và pháp luật có liên quan | Luật Phòng, chống tham nhũng
      thi hành Luật Thực hành tiết kiệm, chống lãng phí trong năm | Luật Thực hành tiết kiệm, chống lãng phí
      theo Luật Hôn nhân và gia đình. | Luật Hôn nhân và gia đình
      theo Luật Hỗ trợ doanh nghiệp nhỏ và vừa được ban hành | Luật Hỗ trợ doanh nghiệp nhỏ và vừa
      Luật Ban hành văn bản quy phạm pháp luật ngày 19/02/2025 | Luật Ban hành văn bản quy phạm pháp luật 2025-02-19
      thi hành Luật Ban hành văn bản quy phạm pháp luật. | Luật Ban hành văn bản quy phạm pháp luật
      Luật Giáo dục năm 2019 quy định | Luật Giáo dục
      Căn cứ Luật Cán bộ, công chức năm 2008; Luật Viên chức năm 2010; | Luật Cán bộ, công chức + Luật Viên chức
      theo Luật Cán bộ, công chức, Luật Viên chức và Bộ luật Lao động năm 2019 | Luật Cán bộ, công chức + Luật Viên chức + Bộ luật Lao động
      Luật Thực hành tiết kiệm, chống lãng phí năm 2013 và Luật Phòng, chống tham nhũng năm 2018 | Luật Thực hành tiết kiệm, chống lãng phí + Luật Phòng, chống tham nhũng
      Luật Quản lý, sử dụng tài sản công, các đơn vị kiểm kê | Luật Quản lý, sử dụng tài sản công
      phổ biến Luật Thi đua, khen thưởng, phong trào thi đua | Luật Thi đua, khen thưởng
      LUẬT THI ĐUA, KHEN THƯỞNG | Luật THI ĐUA, KHEN THƯỞNG
      Luật An toàn, vệ sinh lao động, Luật Việc làm | Luật An toàn, vệ sinh lao động + Luật Việc làm
      Luật Tín ngưỡng, tôn giáo (năm 2016); | Luật Tín ngưỡng, tôn giáo
      Luật Đất đai 2024 quy định; Luật Nhà giáo (sửa đổi) năm 2030 | Luật Đất đai + Luật Nhà giáo
      Luật Xuất cảnh, nhập cảnh của công dân Việt Nam năm 2019 | Luật Xuất cảnh, nhập cảnh của công dân Việt Nam
      Luật Phòng, chống tác hại của rượu, bia | Luật Phòng, chống tác hại của rượu, bia
      Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng năm 2020 | Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
      phổ biến Luật Đất đai cho cán bộ xã năm 2024 | Luật Đất đai
      thực hiện Luật Đất đai, giải phóng mặt bằng năm 2024 | Luật Đất đai
      Luật Đường sắt trong năm 2026 | Luật Đường sắt
      Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức ngày 25/11/2019 | Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức 2019-11-25
      phổ biến Luật sửa đổi, bổ sung một số điều của Luật Nhà ở đến người dân | Luật sửa đổi, bổ sung một số điều của Luật Nhà ở
      hướng dẫn Luật Thuế giá trị gia tăng tại các xã | Luật Thuế giá trị gia tăng
      Nghị định số 2/2020/NĐ-CP quy định chi tiết Luật Thư viện; | Nghị định 2/2020/NĐ-CP + Luật Thư viện
      Điều 102 Luật Lâm nghiệp, Luật Trồng trọt; Nghị định số 3/2019/NĐ-CP | Luật Lâm nghiệp + Luật Trồng trọt + Nghị định 3/2019/NĐ-CP
      Luật Đất đai có hiệu lực từ ngày 01/8/2024 | Luật Đất đai
      Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20/11/2015 | Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân 2015-11-20
      Căn cứ Luật Bảo vệ môi trường 72/2020/QH14 | Luật Bảo vệ môi trường 72/2020/QH14
      LUẬT TRẺ EM TRÊN ĐỊA BÀN | Luật TRẺ EM
      Điều 2 Luật Thanh niên và khoản 3 Điều 4 Luật Trẻ em | Luật Thanh niên + Luật Trẻ em
      Căn cứ Hiến pháp năm 2013; | Hiến pháp
      Căn cứ Hiến pháp ngày 28 tháng 11 năm 2013; | Hiến pháp 2013-11-28
      Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013 | Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
      Điều 28 Hiến pháp nước CHXHCN Việt Nam, Luật Thanh niên | Hiến pháp nước CHXHCN Việt Nam + Luật Thanh niên
      Hiến pháp 2013 và Luật Trẻ em | Hiến pháp + Luật Trẻ em
      """)
  void reads_the_name_to_its_end(String sentence, String expected) {
    assertThat(Found.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo quy định của pháp luật Việt Nam hiện hành",
        "kỷ luật Đảng nghiêm minh",
        "Pháp luật về đất đai",
        "các nội dung của Luật này",
        "triển khai thi hành Luật và các văn bản hướng dẫn",
        "Hội Luật gia tỉnh; Đoàn Luật sư tỉnh",
        "Trường Đại học Luật Hà Nội",
        "góp ý dự thảo Luật Nhà giáo",
        "dự án Luật Dân số",
        "ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        "quy luật Kinh tế",
        "Luật có hiệu lực thi hành",
        "tuân thủ Hiến pháp và pháp luật",
        "sống, làm việc theo Hiến pháp, pháp luật năm 2024",
        "tìm hiểu Hiến pháp"
      })
  void leaves_alone_what_is_no_law(String sentence) {
    assertThat(CitationGrammar.find(sentence)).isEmpty();
  }
}
