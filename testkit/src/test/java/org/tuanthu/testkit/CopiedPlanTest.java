package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.NumberPatterns;

/** A plan as people copy it: without head, with broken lines; judged by the shipped data. */
class CopiedPlanTest {
  private static final ClassLoader LOADER = CopiedPlanTest.class.getClassLoader();
  private static final String TEXT =
      """
      KẾ HOẠCH
      Mở rộng dân chủ ở các trường học năm 2024

      Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về việc quy
      định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở; Nghị định số
      04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ. Sở Giáo dục và Đào tạo ban hành
      Kế hoạch mở rộng dân chủ ở các trường học năm 2024 như sau:

      I. MỤC TIÊU
      Mọi trường học công khai thu, chi và tuyển sinh.

      II. NHIỆM VỤ
      1. Phổ biến quy định
      - Phổ biến Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ và Thông tư số
      36/2017/TT-BGDĐT ngày 28/12/2017 của Bộ Tài chính đến mọi nhà trường.
      2. Kiểm tra
      - Kiểm tra việc công khai tại một số trường.

      III. TỔ CHỨC THỰC HIỆN
      Phòng Chính trị tư tưởng chủ trì thực hiện Kế hoạch này.

      Nơi nhận:                                        GIÁM ĐỐC
      - Các trường trực thuộc;
      - Lưu: VT.
                                                       Trần Thị Mai
      """;

  private static Dossier dossier(String text) {
    Source source = Source.of("copied.txt", text.getBytes(StandardCharsets.UTF_8));
    Reading<Plan> plan =
        PlanReader.read(DocumentReaders.discovered(LOADER).read(source), PlanId.of("copied"));
    return Dossier.of(plan)
        .on(LocalDate.of(2026, 11, 24))
        .with(ShippedData.issuers())
        .with(ShippedData.regulations())
        .with(NumberPatterns.class, ShippedData.numberPatterns());
  }

  private static List<String> findings(String text) {
    return RuleSet.discovered(LOADER).assess(dossier(text)).findings().stream()
        .filter(finding -> finding.ruleId().matches("(FORM|LEGAL)-.*"))
        .filter(finding -> finding.verdict() != Verdict.PASS)
        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
        .map(CopiedPlanTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    String places =
        finding.places().stream()
            .map(place -> place.path().isEmpty() ? place.part().name() : place.section())
            .collect(Collectors.joining(" "));
    return finding.ruleId() + " " + finding.verdict() + " " + places;
  }

  @ParameterizedTest
  @EnumSource(names = {"NFC", "NFD"})
  void form_and_law_are_judged_in_composed_and_decomposed_letters(Normalizer.Form form) {
    assertThat(findings(Normalizer.normalize(TEXT, form)))
        .containsExactly(
            "FORM-001 UNDETERMINED MOTTO AGENCY NUMBER PLACE_AND_DATE",
            "FORM-006 FAIL III",
            "FORM-007 FAIL II.1",
            "LEGAL-001 FAIL II.1",
            "LEGAL-003 UNDETERMINED PREAMBLE",
            "LEGAL-007 NEEDS_REVIEW PREAMBLE");
  }

  @Test
  void what_is_mended_is_found_no_more() {
    String mended =
        TEXT.replace("của Bộ Tài chính", "của Bộ Giáo dục và Đào tạo")
            .replace(" ngày 14/8/2023 của Chính phủ và", " và")
            .replace("Căn cứ Nghị", "Căn cứ Luật Thực hiện dân chủ ở cơ sở; Nghị")
            .replace("Nghị định số\n04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ", "quy chế của Sở")
            .replace("Kế hoạch này.", "Kế hoạch này./.");
    assertThat(findings(mended))
        .containsExactly("FORM-001 UNDETERMINED MOTTO AGENCY NUMBER PLACE_AND_DATE");
  }

  @Test
  void every_place_of_a_finding_has_its_line() {
    Dossier dossier = dossier(TEXT);
    List<Place> places =
        RuleSet.discovered(LOADER).assess(dossier).findings().stream()
            .filter(finding -> finding.ruleId().startsWith("LEGAL"))
            .flatMap(finding -> finding.places().stream())
            .toList();
    assertThat(places)
        .isNotEmpty()
        .allSatisfy(place -> assertThat(dossier.reading().origins().at(place)).isPresent());
  }
}
