package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;

/** The sample plans are correct and understood. */
class SamplePlansTest {
  private static final RuleSet RULES = RuleSet.discovered(SamplePlansTest.class.getClassLoader());

  static List<SamplePlan> plans() {
    return SamplePlans.all();
  }

  @Test
  void there_are_ten_of_different_agencies() {
    assertThat(plans())
        .hasSize(10)
        .extracting(plan -> plan.reading().value().document().issuer())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void no_rule_fails(SamplePlan plan) {
    Assessment assessment = RULES.assess(plan.dossier());
    assertThat(assessment.faults()).isEmpty();
    assertThat(assessment.findings(Verdict.FAIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      province   | | ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH | 48/KH-UBND | Hà Tĩnh 2026-01-20
      city       | | ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ | 231/KH-UBND | Cần Thơ 2023-12-27
      department | UBND TỈNH NGHỆ AN | SỞ NỘI VỤ | 125/KH-SNV | Nghệ An 2024-02-08
      district   | | ỦY BAN NHÂN DÂN HUYỆN LÂM SƠN | 07/KH-UBND | Lâm Sơn 2024-01-15
      commune    | | ỦY BAN NHÂN DÂN XÃ PHÚ LÂM | 15/KH-UBND | Phú Lâm 2026-03-12
      ministry   | | BỘ TƯ PHÁP | 1215/KH-BTP | Hà Nội 2025-04-10
      hospital   | SỞ Y TẾ TỈNH CAO BẰNG | BỆNH VIỆN ĐA KHOA KHU VỰC TRÀ LĨNH | 35/KH-BVĐK | Trà Lĩnh 2024-02-22
      school     | SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG | TRƯỜNG THPT VĨNH HÒA | 09/KH-THPTVH | An Giang 2025-09-05
      party      | ĐẢNG BỘ TỈNH QUẢNG NGÃI | ĐẢNG ỦY XÃ TRÀ SƠN | 12-KH/ĐU | Trà Sơn 2026-02-03
      joint      | | SỞ NỘI VỤ - SỞ TƯ PHÁP | 64/KHPH-SNV-STP | Thanh Hóa 2024-05-06
      """)
  void the_head_is_read(String name, String superior, String agency, String number, String date) {
    AdministrativeDocument document = SamplePlans.named(name).reading().value().document();
    DocumentHead head = document.head();
    assertThat(document.type()).contains(DocumentType.PLAN);
    assertThat(head.superior().orElse(null)).isEqualTo(superior);
    assertThat(head.agency()).contains(agency);
    assertThat(head.number()).contains(number);
    assertThat(head.placeAndDate())
        .hasValueSatisfying(
            line ->
                assertThat(line.place().orElse("") + " " + line.date().orElseThrow())
                    .isEqualTo(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      province   | I(1 2) II(1 2 3) III(1 2 3) | 5 | TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH/Nguyễn Thị Hồng Vân
      city       | I(1(a b c) 2(a b c)) II(1 2) III(1(a b) 2(a b) 3(a) 4(a)) IV V(1 2 3 4) | 8 | TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH/Trương Minh Khôi
      department | I(1 2) II(1(a b) 2(a) 3(a)) III(1 2) | 4 | GIÁM ĐỐC/Hoàng Quốc Việt
      district   | I(1 2) II(1 2 3) III(1 2 3) IV(1 2) | 5 | TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Đặng Văn Thành
      commune    | I II(1(a b) 2(a)) III(1 2 3) | 5 | TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH/Lý Thị Thu Hà
      ministry   | I(1 2) II(3(1 2) 4(1)) III(5(1 2 3) 6) | 4 | KT. BỘ TRƯỞNG/THỨ TRƯỞNG/Phan Chí Dũng
      hospital   | I II(1(1.1 1.2) 2(2.1 2.2)) III(1 2 3) | 4 | GIÁM ĐỐC/BSCKII. Nông Văn Thắng
      school     | I II(1 2 3) III(1 2 3) | 4 | HIỆU TRƯỞNG/Huỳnh Ngọc Ánh
      party      | I(1 2) II(1 2) III(1 2) | 4 | T/M BAN THƯỜNG VỤ/PHÓ BÍ THƯ/Đinh Văn Ka
      joint      | A B(I(1 2) II(1)) C(I(1 2) II) | 3 | SỞ NỘI VỤ/GIÁM ĐỐC/Trịnh Thị Lan
      """)
  void outline_recipients_and_signature_are_read(
      String name, String outline, int recipients, String signature) {
    AdministrativeDocument document = SamplePlans.named(name).reading().value().document();
    assertThat(outline(document.body().sections())).isEqualTo(outline);
    assertThat(document.recipients()).hasSize(recipients).last().asString().startsWith("Lưu");
    Signature signed = document.signature().orElseThrow();
    String lines = String.join("/", signed.authority());
    assertThat(
            (lines.isEmpty() ? "" : lines + "/")
                + signed.title().orElseThrow()
                + "/"
                + signed.name().orElseThrow())
        .isEqualTo(signature);
  }

  private static String outline(List<Section> sections) {
    return sections.stream()
        .map(
            section ->
                section.sections().isEmpty()
                    ? section.label()
                    : section.label() + "(" + outline(section.sections()) + ")")
        .collect(Collectors.joining(" "));
  }

  @Test
  void words_are_changed_in_one_place_only() {
    SamplePlan plan = SamplePlans.named("province");
    assertThat(plan.with("48/KH-UBND", "49/KH-UBND").text()).contains("Số: 49/KH-UBND");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.without("Sở Nội vụ"))
        .withMessageContaining("several times in province");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan.without("Sở Ngoại vụ"))
        .withMessageContaining("nowhere in province");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SamplePlans.named("ward"))
        .withMessageContaining("province");
  }
}
