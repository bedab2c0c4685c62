package org.tuanthu.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.plan.AffectedPlan;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StalePlanException;
import org.tuanthu.plan.StoredPlan;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.text.VietnameseText;

/** Plans in a map, which may break the promise of a test of the contract. */
final class MapPlans implements Plans {
  private final SortedMap<String, StoredPlan> stored = new TreeMap<>();
  private final String fault;

  MapPlans(String fault) {
    this.fault = fault;
  }

  @Override
  public StoredPlan save(Plan plan, long basedOn) {
    if (fault.equals("of_many_saves_at_once_exactly_one_wins")) {
      return saved(plan, basedOn, true);
    }
    synchronized (stored) {
      return saved(plan, basedOn, false);
    }
  }

  private StoredPlan saved(Plan plan, long basedOn, boolean slowly) {
    String id = plan.id().toString();
    long version = Optional.ofNullable(stored.get(id)).map(StoredPlan::version).orElse(0L);
    boolean early =
        basedOn < version && fault.equals("a_stale_save_is_refused_and_changes_nothing");
    if (version != basedOn && !early) {
      throw new StalePlanException(plan.id(), basedOn, version);
    }
    if (slowly) {
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    }
    StoredPlan next = new StoredPlan(plan, version + 1);
    stored.put(id, next);
    return fault.equals("a_saved_plan_is_found_equal") ? new StoredPlan(plan, version) : next;
  }

  @Override
  public Optional<StoredPlan> find(PlanId id) {
    return Optional.ofNullable(stored.get(id.toString()));
  }

  private List<StoredPlan> all(Predicate<Plan> wanted) {
    return stored.values().stream().filter(each -> wanted.test(each.plan())).toList();
  }

  @Override
  public List<StoredPlan> numbered(DocumentNumber number) {
    return all(p -> p.document().head().documentNumber().filter(number::equals).isPresent());
  }

  @Override
  public List<StoredPlan> issuedBy(String issuer) {
    boolean exact = fault.equals("plans_are_found_by_number_issuer_year_and_cited_instrument");
    return all(
        p ->
            p.document()
                .issuer()
                .filter(
                    name ->
                        exact
                            ? name.equals(issuer)
                            : VietnameseText.fold(name).equals(VietnameseText.fold(issuer)))
                .isPresent());
  }

  @Override
  public List<StoredPlan> ofYear(int year) {
    boolean old = fault.equals("a_new_version_replaces_the_old_one") && year == 2025;
    return all(p -> old || p.year().orElse(0) == year);
  }

  @Override
  public List<StoredPlan> citing(DocumentNumber number) {
    return all(
        p -> p.citations().stream().anyMatch(c -> c.number().filter(number::equals).isPresent()));
  }

  @Override
  public List<AffectedPlan> affectedBy(Regulation changed) {
    return stored.values().stream()
        .filter(
            each ->
                !fault.equals("a_changed_instrument_finds_the_plans_that_it_hits")
                    || citing(changed.number()).contains(each))
        .map(each -> AffectedPlan.by(changed, each).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
