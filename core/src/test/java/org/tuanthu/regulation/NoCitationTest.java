package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cite nothing. */
class NoCitationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "lập theo Mẫu số 01/PLI kèm theo",
        "Mẫu số 09/PLIII",
        "mẫu 03/HNMT",
        "biểu số 05/BCTK",
        "biểu mẫu số 02/TNDN gửi cơ quan thuế",
        "đẩy mạnh chuyển đổi số, kinh tế số 2024",
        "một số 5 nhiệm vụ",
        "nhiệm kỳ 2026-2031",
        "giai đoạn 2021-2025 UBND tỉnh giao",
        "bộ mã TCVN 6909:2001",
        "QCVN 01:2021/BYT",
        "trực 24/7",
        "từ ngày 10/9/2024 đến 12/10/2024",
        "07/09 sở, ngành",
        "đạt 2/2022 hội viên",
        "khoản 2 Điều 30",
        "Kế hoạch này",
        "Quyết định số    /QĐ-SYT ngày    tháng    năm 2024",
        "Kế hoạch số ……/KH-UBND",
        "số nhà 12/A phố Hàng Bông",
        "số 45/Nguyễn Trãi",
        "tỷ lệ 3/4 Trạm y tế",
        "điện thoại 0218.3855.123",
        "Đề án 06/CP",
        "tăng 1,5/UBND",
        "Thông tin liên hệ: 024-3823/Phòng",
        "10.1017/S0021911815002041",
        "Nghị quyết Đại hội XIII của Đảng",
        "họp lúc 8h00 ngày 12/3/2024",
      })
  void finds_nothing(String sentence) {
    assertThat(CitationGrammar.find(sentence)).isEmpty();
  }
}
