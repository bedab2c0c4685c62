package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.plan.AffectedPlan;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StalePlanException;
import org.tuanthu.plan.StoredPlan;

/**
 * What every store of plans keeps to, as tests for the author of an adapter: a test class
 * implements this interface. That nothing is lost when the program ends, the author tests.
 */
public interface PlansContract {

  /** A store without plans, each time; a fresh schema, folder or map. */
  Plans emptyPlans();

  /** What was saved is found equal, in version 1. */
  @Test
  default void a_saved_plan_is_found_equal() {
    Plans plans = emptyPlans();
    Plan plan = PortSamples.plan("B", "05/KH-STC", "SỞ TÀI CHÍNH", 2025, "84/2014/NĐ-CP");

    assertThat(plans.save(plan, 0)).isEqualTo(new StoredPlan(plan, 1));

    assertThat(plans.find(PlanId.of("B"))).contains(new StoredPlan(plan, 1));
    assertThat(plans.find(PlanId.of("A"))).isEmpty();
  }

  /** Every search gives all that fit and no other, ordered by id. */
  @Test
  default void plans_are_found_by_number_issuer_year_and_cited_instrument() {
    Plans plans = emptyPlans();
    StoredPlan b = save(plans, "B", "05/KH-STC", "SỞ TÀI CHÍNH", 2026, "84/2014/NĐ-CP");
    StoredPlan a = save(plans, "A", "05/KH-STC", "Sở Tài chính", 2025, "84/2014/NĐ-CP");
    StoredPlan c = save(plans, "C", "06/KH-SNV", "Sở Nội vụ", 2026, "30/2020/NĐ-CP");

    assertThat(plans.numbered(DocumentNumber.parse("05/KH-STC"))).containsExactly(a, b);
    assertThat(plans.issuedBy("sở tài chính")).containsExactly(a, b);
    assertThat(plans.ofYear(2026)).containsExactly(b, c);
    assertThat(plans.citing(DocumentNumber.parse("84/2014/NĐ-CP"))).containsExactly(a, b);
    assertThat(plans.citing(DocumentNumber.parse("31-CT/TU"))).isEmpty();
  }

  /** A new version takes the place of the old one in every search. */
  @Test
  default void a_new_version_replaces_the_old_one() {
    Plans plans = emptyPlans();
    save(plans, "A", "05/KH-STC", "Sở Tài chính", 2025, "84/2014/NĐ-CP");
    Plan amended = PortSamples.plan("A", "07/KH-STC", "Sở Nội vụ", 2026, "30/2020/NĐ-CP");

    StoredPlan stored = plans.save(amended, 1);

    assertThat(stored).isEqualTo(new StoredPlan(amended, 2));
    assertThat(plans.find(PlanId.of("A"))).contains(stored);
    assertThat(plans.numbered(DocumentNumber.parse("05/KH-STC"))).isEmpty();
    assertThat(plans.issuedBy("Sở Tài chính")).isEmpty();
    assertThat(plans.ofYear(2025)).isEmpty();
    assertThat(plans.citing(DocumentNumber.parse("84/2014/NĐ-CP"))).isEmpty();
    assertThat(plans.citing(DocumentNumber.parse("30/2020/NĐ-CP"))).containsExactly(stored);
  }

  /** A save that is based on another version than the stored one changes nothing. */
  @Test
  default void a_stale_save_is_refused_and_changes_nothing() {
    Plans plans = emptyPlans();
    Plan plan = PortSamples.plan("A", "05/KH-STC", "Sở Tài chính", 2025, "84/2014/NĐ-CP");
    Plan other = PortSamples.plan("A", "06/KH-STC", "Sở Tài chính", 2025, "30/2020/NĐ-CP");
    StoredPlan second = plans.save(plan, plans.save(other, 0).version());

    for (long version : List.of(0L, 1L, 3L)) {
      assertThatExceptionOfType(StalePlanException.class)
          .as("save based on version %d while 2 is stored", version)
          .isThrownBy(() -> plans.save(other, version));
    }
    Plan unknown = PortSamples.plan("Z", "06/KH-STC", "Sở Tài chính", 2025, "30/2020/NĐ-CP");
    assertThatExceptionOfType(StalePlanException.class)
        .as("save of a new plan based on version 3")
        .isThrownBy(() -> plans.save(unknown, 3));
    assertThat(plans.find(PlanId.of("A"))).contains(second);
    assertThat(plans.find(PlanId.of("Z"))).isEmpty();
    assertThat(plans.citing(DocumentNumber.parse("30/2020/NĐ-CP"))).isEmpty();
  }

  /** Of many saves at once that are based on one version, one wins. */
  @Test
  default void of_many_saves_at_once_exactly_one_wins()
      throws InterruptedException, ExecutionException {
    Plans plans = emptyPlans();
    Plan plan = PortSamples.plan("A", "05/KH-STC", "Sở Tài chính", 2025, "84/2014/NĐ-CP");
    plans.save(plan, 0);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> saves = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        saves.add(() -> isSaved(plans, plan));
      }
      int won = 0;
      for (Future<Boolean> save : pool.invokeAll(saves)) {
        won += save.get() ? 1 : 0;
      }
      assertThat(won).as("saves that won").isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
    assertThat(plans.find(plan.id()).map(StoredPlan::version)).contains(2L);
  }

  /** A change of an instrument finds the plans that it hits, by the rules of the core. */
  @Test
  default void a_changed_instrument_finds_the_plans_that_it_hits() {
    Plans plans = emptyPlans();
    StoredPlan b = save(plans, "B", "05/KH-STC", "Sở Tài chính", 2025, "84/2014/NĐ-CP");
    StoredPlan a = save(plans, "A", "06/KH-STC", "Sở Tài chính", 2025, "084/2014/NĐ-CP");
    save(plans, "C", "07/KH-STC", "Sở Tài chính", 2025, "8/2014/NĐ-CP");

    assertThat(plans.affectedBy(PortSamples.decree()))
        .containsExactly(
            AffectedPlan.by(PortSamples.decree(), a).orElseThrow(),
            AffectedPlan.by(PortSamples.decree(), b).orElseThrow());
  }

  private static StoredPlan save(
      Plans plans, String id, String number, String issuer, int year, String decree) {
    return plans.save(PortSamples.plan(id, number, issuer, year, decree), 0);
  }

  private static boolean isSaved(Plans plans, Plan plan) {
    try {
      plans.save(plan, 1);
      return true;
    } catch (StalePlanException e) {
      return false;
    }
  }
}
