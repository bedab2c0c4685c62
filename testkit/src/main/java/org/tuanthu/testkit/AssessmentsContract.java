package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Assessments;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;

/**
 * What every store of assessments keeps to, as tests for the author of an adapter: a test class
 * implements this interface.
 */
public interface AssessmentsContract {

  /** A store without assessments, each time. */
  Assessments emptyAssessments();

  /** What was saved is found equal, with every finding and fault. */
  @Test
  default void a_saved_assessment_is_found_equal() {
    Assessments assessments = emptyAssessments();
    Assessment judged = judged("A", 1);
    Assessment broken =
        new Assessment(
            PlanId.of("A"),
            LocalDate.of(2026, 2, 1),
            judged.findings(),
            List.of(new Assessment.Fault("HOUSE-009", "java.lang.IllegalStateException: \"x\"")));

    assessments.save(judged);
    assessments.save(broken);

    assertThat(assessments.find(PlanId.of("A"), judged.asOf())).contains(judged);
    assertThat(assessments.find(PlanId.of("A"), broken.asOf())).contains(broken);
  }

  /** Plans and dates are kept apart. */
  @Test
  default void an_assessment_is_found_by_its_plan_and_date_only() {
    Assessments assessments = emptyAssessments();
    assessments.save(judged("A", 1));

    assertThat(assessments.find(PlanId.of("A"), LocalDate.of(2026, 1, 2))).isEmpty();
    assertThat(assessments.find(PlanId.of("B"), LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(assessments.of(PlanId.of("B"))).isEmpty();
  }

  /** All of a plan come by date, however they were saved. */
  @Test
  default void assessments_of_a_plan_come_by_date() {
    Assessments assessments = emptyAssessments();
    List.of(9, 10, 2).forEach(month -> assessments.save(judged("A", month)));
    assessments.save(judged("B", 1));

    assertThat(assessments.of(PlanId.of("A")))
        .containsExactly(judged("A", 2), judged("A", 9), judged("A", 10));
  }

  /** A later one of the same plan and date takes the place of the earlier one. */
  @Test
  default void a_later_assessment_of_the_same_date_replaces() {
    Assessments assessments = emptyAssessments();
    Assessment first = judged("A", 1);
    Assessment second = new Assessment(first.plan(), first.asOf(), List.of(), List.of());

    assessments.save(first);
    assessments.save(second);

    assertThat(assessments.of(PlanId.of("A"))).containsExactly(second);
  }

  private static Assessment judged(String id, int month) {
    Plan plan = PortSamples.plan(id, "5/KH-STC", "Sở Tài chính", 2026, "84/2014/NĐ-CP");
    return PortSamples.assessment(plan, LocalDate.of(2026, month, 1));
  }
}
