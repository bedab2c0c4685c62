package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.DocumentNumber.Style;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "59/2023/NĐ-CP, NĐ, CP",
    "07/QĐ-SYT, QĐ, SYT",
    "300/QĐ-BNN-KHCN, QĐ, BNN-KHCN",
    "12/UBND-VX, '', UBND",
    "5120/BNV-CTL&BHXH, '', BNV",
    "2201/TTCP-C.IV, '', TTCP",
    "10/2022/QH15, '', QH15",
    "04/2023/UBTVQH15, '', UBTVQH15",
    "595/NQ-UBTVQH15, NQ, UBTVQH15",
    "16/2007/PL-UBTVQH11, PL, UBTVQH11",
    "66.17/2026/NQ-CP, NQ, CP",
    "30c/NQ-CP, NQ, CP",
    "0135/KH-UBND, KH, UBND",
    "21/2015/TTLT-BGDĐT-BNV, TTLT, BGDĐT-BNV",
    "183/2010/TTLT/BTC-BTP, TTLT, BTC-BTP",
    "31-CT/TU, CT, TU",
    "217-QĐ/TW, QĐ, TW",
    "02-KH/BCĐTW, KH, BCĐTW",
    "18505-CV/VPTW, CV, VPTW",
    "343-QĐNS/TW, QĐNS, TW",
    "7/TTr-STP, TTr, STP",
    "3/VBHN-VPQH, VBHN, VPQH",
    "251/QĐ, QĐ, ''",
    "58/HĐBT, '', HĐBT",
    "7886/QĐ-BCA-C06, QĐ, BCA-C06",
    "/KH-SYT, KH, SYT"
  })
  void tells_the_code_of_the_type_from_that_of_the_issuer(String text, String type, String issuer) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number).hasToString(text);
    assertThat(number.typeCode().orElse("")).isEqualTo(type);
    assertThat(number.issuerCode()).isEqualTo(issuer);
  }

  @Test
  void reads_year_style_and_blank_number() {
    assertThat(DocumentNumber.parse("10/2022/QH15"))
        .isEqualTo(new DocumentNumber("10", OptionalInt.of(2022), "QH15", Style.STATE));
    assertThat(DocumentNumber.parse("31-CT/TU").style()).isEqualTo(Style.PARTY);
    assertThat(DocumentNumber.parse("/KH-SYT").isBlank()).isTrue();
  }

  @Test
  void lists_the_issuers_of_a_joint_document() {
    DocumentNumber joint = DocumentNumber.parse("1/2016/TTLT-TANDTC-VKSNDTC-BTP");
    assertThat(joint.isJoint()).isTrue();
    assertThat(joint.issuerCodes()).containsExactly("TANDTC", "VKSNDTC", "BTP");
    assertThat(DocumentNumber.parse("300/QĐ-BNN-KHCN").issuerCodes()).containsExactly("BNN-KHCN");
    assertThat(DocumentNumber.parse("251/QĐ").issuerCodes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1/2020/NĐ-CP, Nghị định",
    "1/QĐ-SYT, Quyết định",
    "1-QĐ/TW, ''",
    "1/2020/TT-BYT, Thông tư",
    "1-TT/TU, ''",
    "1/CT-TTg, Chỉ thị",
    "1/CT-CS, ''",
    "1/UBND-VX, ''",
    "1/2020/QH14, ''",
    "1/2020/PL-UBTVQH14, Pháp lệnh",
    "1/PL-SYT, ''",
    "1/CĐ-TTg, Công điện",
    "1/TTr-SYT, Tờ trình"
  })
  void derives_the_type_from_the_code_only_where_that_is_certain(String number, String type) {
    assertThat(TypeCode.typeName(DocumentNumber.parse(number)).orElse("")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "59",
        "59/2023",
        "59/2023/",
        "nđ-cp",
        "59/nđ-cp",
        "59 /NĐ-CP",
        "59/NĐ- CP",
        "59/NĐ-CP.",
        "59/NĐ--CP",
        "01/PLI",
        "09/PLIII",
        "02/PL1",
        "31-CT",
        "31-2020-CT/TU",
        "1234567/QĐ-SYT",
        "24/7",
        "Số 59/2023/NĐ-CP"
      })
  void refuses_what_is_no_number(String text) {
    assertThat(DocumentNumber.tryParse(text)).isEmpty();
  }

  @Test
  void names_the_text_that_cannot_be_read() {
    assertThatThrownBy(() -> DocumentNumber.parse("abc"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot read document number 'abc', expected e.g. 59/2023/NĐ-CP or 31-CT/TU");
    assertThatThrownBy(() -> new DocumentNumber("1", OptionalInt.of(2020), "CT/TU", Style.PARTY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020");
  }

  @Test
  void reads_back_what_it_prints() {
    Random random = new Random(30);
    String[] groups = {
      "QĐ", "NQ", "KH", "TTr", "CTr", "UBND", "BGD&ĐT", "C.IV", "TTg", "QH15", "P5"
    };
    for (int i = 0; i < 2000; i++) {
      String ordinal = (random.nextBoolean() ? "0" : "") + (1 + random.nextInt(9999));
      ordinal += random.nextInt(9) == 0 ? "." + (1 + random.nextInt(99)) : "";
      ordinal += random.nextInt(9) == 0 ? "c" : "";
      boolean party = random.nextInt(3) == 0;
      boolean dated = !party && random.nextBoolean();
      String first = party ? "CT" : groups[random.nextInt(groups.length)];
      String second = party ? "TU" : groups[random.nextInt(groups.length)];
      DocumentNumber number =
          new DocumentNumber(
              ordinal,
              dated ? OptionalInt.of(1945 + random.nextInt(150)) : OptionalInt.empty(),
              first + (party ? "/" : "-") + second,
              party ? Style.PARTY : Style.STATE);
      assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    }
  }
}
