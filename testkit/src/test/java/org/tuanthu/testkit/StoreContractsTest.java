package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Assessments;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Plans;

/** Stores in maps keep the contracts; for each promise one that breaks it. */
class StoreContractsTest {

  private record PlansAuthor(String fault) implements PlansContract {
    @Override
    public Plans emptyPlans() {
      return new MapPlans(fault);
    }
  }

  private record AssessmentsAuthor(String fault) implements AssessmentsContract {
    @Override
    public Assessments emptyAssessments() {
      return new ListedAssessments(fault, new ArrayList<>());
    }
  }

  private record ListedAssessments(String fault, List<Assessment> all) implements Assessments {
    @Override
    public void save(Assessment saved) {
      if (!fault.equals("a_later_assessment_of_the_same_date_replaces")) {
        all.removeIf(each -> isOf(each, saved.plan(), saved.asOf()));
      }
      boolean faultless = fault.equals("a_saved_assessment_is_found_equal");
      all.add(
          faultless
              ? new Assessment(saved.plan(), saved.asOf(), saved.findings(), List.of())
              : saved);
      if (!fault.equals("assessments_of_a_plan_come_by_date")) {
        all.sort(Comparator.comparing(Assessment::asOf));
      }
    }

    @Override
    public Optional<Assessment> find(PlanId plan, LocalDate asOf) {
      boolean any = fault.equals("an_assessment_is_found_by_its_plan_and_date_only");
      return of(plan).stream()
          .filter(each -> isOf(each, plan, asOf))
          .findFirst()
          .or(() -> any ? of(plan).stream().findFirst() : Optional.empty());
    }

    @Override
    public List<Assessment> of(PlanId plan) {
      return all.stream().filter(each -> each.plan().equals(plan)).toList();
    }

    private static boolean isOf(Assessment each, PlanId plan, LocalDate asOf) {
      return each.plan().equals(plan) && each.asOf().equals(asOf);
    }
  }

  @Test
  void stores_in_maps_keep_them() throws IllegalAccessException {
    assertThat(Contracts.failures(PlansContract.class, new PlansAuthor(""))).isEmpty();
    assertThat(Contracts.failures(AssessmentsContract.class, new AssessmentsAuthor(""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_saved_plan_is_found_equal",
        "plans_are_found_by_number_issuer_year_and_cited_instrument",
        "a_new_version_replaces_the_old_one",
        "a_stale_save_is_refused_and_changes_nothing",
        "of_many_saves_at_once_exactly_one_wins",
        "a_changed_instrument_finds_the_plans_that_it_hits"
      })
  void each_planted_fault_of_plans_fails_its_own_test(String promise)
      throws IllegalAccessException {
    assertThat(Contracts.failures(PlansContract.class, new PlansAuthor(promise)))
        .containsKey(promise);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_saved_assessment_is_found_equal",
        "an_assessment_is_found_by_its_plan_and_date_only",
        "assessments_of_a_plan_come_by_date",
        "a_later_assessment_of_the_same_date_replaces"
      })
  void each_planted_fault_of_assessments_fails_its_own_test_alone(String promise)
      throws IllegalAccessException {
    assertThat(Contracts.failures(AssessmentsContract.class, new AssessmentsAuthor(promise)))
        .containsOnlyKeys(promise);
  }
}
