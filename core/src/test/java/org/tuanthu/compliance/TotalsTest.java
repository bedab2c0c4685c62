package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void totals_are_said_the_gravest_first() {
    Totals one =
        Totals.of(
            List.of(
                Assessed.finding("PLAN-001", Verdict.NOT_APPLICABLE),
                Assessed.finding("PLAN-002", Verdict.PASS),
                Assessed.finding("PLAN-003", Verdict.FAIL)));

    assertThat(one.in(Locale.ROOT)).isEqualTo("1 không đạt (1 cảnh báo), 1 đạt, 1 không áp dụng");
    assertThat(one.plus(one).in(Locale.ENGLISH))
        .isEqualTo("2 fail (2 warning), 2 pass, 2 not applicable");
    assertThat(one.plus(Totals.NONE)).isEqualTo(one);
    assertThat(Totals.NONE.in(Locale.ROOT)).isEqualTo("0 không đạt");
  }

  @Test
  void an_assessment_gives_its_findings_the_gravest_first() {
    Finding pass = Assessed.finding("FORM-001", Verdict.PASS);
    Finding look = Assessed.finding("FORM-002", Verdict.NEEDS_REVIEW);
    Finding fail = Assessed.finding("FORM-003", Verdict.FAIL);
    Assessment assessment =
        new Assessment(
            Assessed.dossier().plan().id(), Assessed.DAY, List.of(pass, look, fail), List.of());

    assertThat(assessment.gravestFirst()).containsExactly(fail, look, pass);
  }
}
