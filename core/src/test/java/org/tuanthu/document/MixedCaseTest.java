package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedCaseTest {

  @ParameterizedTest
  @CsvSource({
    "CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "ủY BAN NHâN DâN, ỦY BAN NHÂN DÂN",
    "Sở CôNG THươNG, SỞ CÔNG THƯƠNG",
    "Sở Y tế, Sở Y tế",
    "Số: 12/KH-SYT, Số: 12/KH-SYT",
    "Căn cứ Nghị định số 30/2020/NĐ-CP, Căn cứ Nghị định số 30/2020/NĐ-CP",
    "KẾ HOạCH, KẾ HOẠCH",
    "ở, ở",
    "Sở Xây dựng   KT. GIáM ĐốC, Sở Xây dựng   KT. GIÁM ĐỐC"
  })
  void marked_letters_follow_the_capitals_beside_them(String kept, String mended) {
    assertThat(MixedCase.mend(kept)).isEqualTo(mended);
  }
}
