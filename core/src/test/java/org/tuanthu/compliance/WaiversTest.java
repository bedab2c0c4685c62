package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.compliance.Assessed.DAY;
import static org.tuanthu.compliance.Assessed.DOCUMENT;
import static org.tuanthu.compliance.Assessed.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Waivers.Waived;
import org.tuanthu.plan.PlanId;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Obligations;
import org.tuanthu.unit.UnitId;

class WaiversTest {

  private static Waiver waiver(String plan, String place, String quotation, LocalDate from) {
    return new Waiver(
        Optional.ofNullable(plan).map(PlanId::of),
        "HOUSE-001",
        place,
        Optional.ofNullable(quotation),
        "đã thống nhất với cấp trên",
        "Chánh Văn phòng",
        "Công văn số 12/STC-VP",
        from,
        from.plusDays(9));
  }

  private static Waiver at(String place) {
    return waiver(null, place, null, DAY);
  }

  private static Waived apply(Assessment assessment, Waiver... waivers) {
    return Waivers.of(List.of(waivers)).apply(assessment, DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "II.1,,true",
    "II,,true",
    "DOCUMENT,,true",
    "II.1,rà  SOÁT,true",
    "II.1,Rà soát danh mục và biểu mẫu,true",
    "II.1,Tập huấn,false",
    "II.2,,false",
    "II.10,,false",
    "I,,false",
    "PREAMBLE,,false",
  })
  void a_waiver_covers_its_place_and_all_below(String place, String quotation, boolean covers) {
    Waived waived =
        apply(
            Assessed.of(finding("HOUSE-001", Verdict.FAIL, "II.1")),
            waiver(null, place, quotation, DAY));
    assertThat(waived.assessment().findings().get(0).isWaived()).isEqualTo(covers);
    assertThat(waived.used()).hasSize(covers ? 1 : 0);
  }

  @Test
  void a_waived_finding_keeps_its_verdict_and_does_not_count() {
    Waiver waiver = at("II.1");
    Assessment assessment =
        apply(
                Assessed.of(
                    finding("HOUSE-001", Verdict.FAIL, "II.1"),
                    finding("HOUSE-001", Verdict.FAIL, "II.2"),
                    finding("HOUSE-002", Verdict.FAIL, "II.1")),
                waiver)
            .assessment();
    assertThat(assessment.findings(Verdict.FAIL)).hasSize(3);
    assertThat(assessment.findings().get(0).waivers()).containsExactly(waiver);
    assertThat(assessment.counting())
        .containsExactlyElementsOf(assessment.findings().subList(1, 3));
  }

  @Test
  void a_finding_is_waived_when_each_of_its_places_is() {
    Assessment found = Assessed.of(finding("HOUSE-001", Verdict.NEEDS_REVIEW, "II.1", "II.2"));
    assertThat(apply(found, at("II.1"), at("II.2")).assessment().counting()).isEmpty();
    Waivers one = Waivers.of(List.of(at("II.1")));
    Waived half = one.apply(found, DOCUMENT);
    assertThat(half.assessment().counting()).hasSize(1);
    assertThatThrownBy(() -> one.requireUsed(List.of(half)))
        .hasMessage("waivers[0]: HOUSE-001 has 1 of 2 places left: II.2");
  }

  @Test
  void reports_owed_and_units_can_be_waived_too() {
    Obligation owed = Obligations.owed("Phòng Ngân sách", "2026-Q1", "");
    Assessment found =
        Assessed.of(
            finding("HOUSE-001", Verdict.FAIL, new Subject.OfObligation(owed)),
            finding("HOUSE-001", Verdict.FAIL, new Subject.OfUnit(UnitId.of("STC-VP"))));
    Waived waived = apply(found, waiver(null, "2026-Q1", "phòng ngân sách", DAY), at("STC-VP"));
    assertThat(waived.assessment().counting()).isEmpty();
    assertThat(apply(found, at("DOCUMENT")).used()).isEmpty();
  }

  @Test
  void a_waiver_holds_up_to_its_last_day_and_for_its_plan() {
    Assessment found = Assessed.of(finding("HOUSE-001", Verdict.FAIL, "II.1"));
    Waivers others =
        Waivers.of(
            List.of(
                waiver(null, "II.1", null, DAY.minusDays(10)),
                waiver(null, "II.1", null, DAY.plusDays(10)),
                waiver("q", "II.1", null, DAY)));
    Waived none = others.apply(found, DOCUMENT);
    assertThat(none.assessment().counting()).hasSize(1);
    others.requireUsed(List.of(none));
    assertThat(apply(found, waiver(null, "II.1", null, DAY.minusDays(9))).used()).hasSize(1);
    assertThat(apply(found, waiver("p", "II.1", null, DAY)).used()).hasSize(1);
  }

  @Test
  void one_that_matches_nothing_is_refused_with_its_row() {
    Waivers waivers = Waivers.of(List.of(at("II.1"), waiver(null, "II.2", "Tập huấn", DAY)));
    Waived waived =
        waivers.apply(
            Assessed.of(
                finding("HOUSE-001", Verdict.FAIL, "II.1"),
                finding("HOUSE-001", Verdict.PASS, "II.2")),
            DOCUMENT);
    assertThatThrownBy(() -> waivers.requireUsed(List.of(waived)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("waivers[1]: HOUSE-001 finds nothing at II.2 ('Tập huấn')");
  }

  @Test
  void one_of_an_unknown_rule_is_refused_with_its_row() {
    Waivers waivers = Waivers.of(List.of(at("II.1")));
    waivers.requireKnown(Assessed.rules("HOUSE-001"));
    assertThatThrownBy(() -> waivers.requireKnown(Assessed.rules("HOUSE-002")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("waivers[0]: there is no rule 'HOUSE-001'");
  }

  @ParameterizedTest
  @CsvSource({
    "II.1,,,II.1,,,true",
    "II.1,,,II,,,true",
    "DOCUMENT,,,II,,,true",
    "II.1,,,II.1,Tập huấn,,true",
    "II.1,Tập huấn,,II.1,TẬP HUẤN,,true",
    "II.1,Tập huấn,,II.1,Rà soát,,false",
    "II.1,,,II.2,,,false",
    "II.1,,p,II.1,,q,false",
    "II.1,,p,II.1,,,true",
  })
  void two_that_waive_the_same_on_one_day_are_refused(
      String a, String quoteA, String planA, String b, String quoteB, String planB, boolean same) {
    Waiver first = waiver(planA, a, quoteA, DAY);
    Waiver last = waiver(planB, b, quoteB, DAY.plusDays(9));
    for (List<Waiver> both : List.of(List.of(first, last), List.of(last, first))) {
      if (same) {
        assertThatThrownBy(() -> Waivers.of(both))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContainingAll("waivers[0]", "waivers[1]", "both waive HOUSE-001", "one day");
      } else {
        assertThat(Waivers.of(both).all()).isEqualTo(both);
      }
    }
    assertThat(Waivers.of(List.of(first, waiver(planB, b, quoteB, DAY.plusDays(10)))).all())
        .hasSize(2);
  }

  @Test
  void the_same_row_twice_is_refused() {
    List<Waiver> twice = List.of(at("II.2"), at("II.1"), at("II.1"));
    assertThatThrownBy(() -> Waivers.of(twice))
        .hasMessage("waivers[1] and waivers[2] both waive HOUSE-001 at II.1 on one day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"place", "quotation", "reason", "approver", "paper", "rule", "days"})
  void every_part_is_compulsory(String part) {
    assertThatThrownBy(
            () ->
                new Waiver(
                    Optional.empty(),
                    part.equals("rule") ? "HOUSE" : "HOUSE-001",
                    part.equals("place") ? "" : "II.1",
                    part.equals("quotation") ? Optional.of(" ") : Optional.empty(),
                    part.equals("reason") ? " " : "lý do",
                    part.equals("approver") ? "" : "Giám đốc",
                    part.equals("paper") ? "" : "Công văn số 1",
                    DAY,
                    part.equals("days") ? DAY.minusDays(1) : DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            part.equals("days") ? "before it begins" : part.equals("rule") ? "'HOUSE'" : part);
  }
}
