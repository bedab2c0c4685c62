package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.DocumentType;
import org.tuanthu.unit.Units;

/** Facts of a year reach the rules. */
class YearFixtureTest {
  private static final String DECREE = "84/2014/NĐ-CP";

  private static YearFixture year() {
    return YearFixture.of(2026)
        .issuer("CP", "Chính phủ")
        .issuer("STC", "Sở Tài chính")
        .unit("stc", "Sở Tài chính", "")
        .unit("stc-ns", "Phòng Ngân sách", "stc", "P. NS")
        .daysOff("2026-01-01", "2026-01-02");
  }

  @Test
  void an_instrument_in_force_passes_and_one_that_expired_fails() {
    RuleAssert rule = RuleAssert.assertThatRule("LEGAL-003");
    rule.on(
            year()
                .inForce(DocumentType.DECREE, DECREE, "Chính phủ", "2014-11-01")
                .dossier(PlanFixture.correct()))
        .passes();
    rule.on(
            year()
                .expired(DocumentType.DECREE, DECREE, "Chính phủ", "2014-11-01", "2024-06-30")
                .dossier(PlanFixture.correct()))
        .finds("LEGAL-003")
        .at("PREAMBLE");
  }

  @Test
  void issuers_are_compared() {
    RuleAssert.assertThatRule("LEGAL-002").on(year().dossier(PlanFixture.correct())).passes();
  }

  @Test
  void units_and_days_off_are_known() {
    Dossier dossier = year().dossier(PlanFixture.correct());
    LocalDate day = LocalDate.of(2026, 1, 2);
    assertThat(dossier.fact(Units.class).orElseThrow().named("p. ns", day)).hasSize(1);
    assertThat(dossier.fact(WorkingCalendar.class).orElseThrow().isWorkingDay(day)).isFalse();
  }
}
