package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.compliance.HouseRules.WORDS;
import static org.tuanthu.compliance.HouseRules.dossier;
import static org.tuanthu.compliance.HouseRules.finding;
import static org.tuanthu.compliance.HouseRules.rule;
import static org.tuanthu.compliance.HouseRules.section;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Span;
import org.tuanthu.unit.UnitId;

/** In which order findings and their places come. */
class FindingOrderTest {

  @Test
  void findings_on_units_and_reports_have_an_order_of_their_own() {
    List<Finding> findings =
        Stream.of("VP", "KHTC", "TTr")
            .map(
                unit ->
                    Finding.builder(rule("HOUSE-001"), dossier())
                        .verdict(Verdict.FAIL)
                        .message(WORDS)
                        .about(new Subject.OfUnit(UnitId.of(unit)))
                        .build())
            .toList();
    HouseRules.HouseRule forwards = new HouseRules.HouseRule("HOUSE-001", d -> findings.stream());
    HouseRules.HouseRule backwards =
        new HouseRules.HouseRule("HOUSE-001", d -> Lists.reverse(findings).stream());
    assertThat(RuleSet.of(List.of(forwards)).assess(dossier()))
        .isEqualTo(RuleSet.of(List.of(backwards)).assess(dossier()));
  }

  @Test
  void findings_come_by_rule_and_then_as_the_document_has_them() {
    Place end = Place.of(Part.CLOSING, 0);
    Place later = section("2").block(0).range(new Span(2, 3));
    Place earlier = section("2").block(0).range(new Span(0, 1));
    Assessment assessment =
        RuleSet.of(
                List.of(
                    rule("HOUSE-002", section("10")),
                    rule("HOUSE-001", end, section("10"), later, earlier, Place.of(Part.MOTTO))))
            .assess(dossier());
    assertThat(assessment.findings())
        .extracting(finding -> finding.places().get(0))
        .containsExactly(Place.of(Part.MOTTO), earlier, later, section("10"), end, section("10"));
    assertThat(assessment.findings())
        .extracting(Finding::ruleId)
        .startsWith("HOUSE-001")
        .endsWith("HOUSE-002");
  }

  @Test
  void the_places_of_a_finding_are_sorted_without_doubles() {
    HouseRules.HouseRule rule =
        new HouseRules.HouseRule(
            "HOUSE-001",
            d -> Stream.of(finding("HOUSE-001", section("10"), section("2"), section("10"))));
    assertThat(RuleSet.of(List.of(rule)).assess(dossier()).findings().get(0).places())
        .containsExactly(section("2"), section("10"));
  }
}
