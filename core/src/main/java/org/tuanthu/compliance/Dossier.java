package org.tuanthu.compliance;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.unit.Tier;
import org.tuanthu.unit.Units;

/**
 * All that is known of one plan at a date (hồ sơ). A fact that is absent makes the rules that need
 * it say UNDETERMINED.
 *
 * <pre>{@code
 * Dossier.of(plan).on(LocalDate.of(2024, 7, 20)).with(regulations).with(issuers)
 * }</pre>
 */
public final class Dossier {
  private final Reading<Plan> reading;
  private final LocalDate asOf;
  private final ImmutableMap<Class<?>, Object> facts;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  private Dossier(Reading<Plan> reading, LocalDate asOf, ImmutableMap<Class<?>, Object> facts) {
    this.reading = reading;
    this.asOf = asOf;
    this.facts = facts;
  }

  /** Starts the dossier of a plan; a date must follow. */
  public static Undated of(Reading<Plan> reading) {
    return new Undated(reading);
  }

  /** A dossier that still lacks the date at which it is judged. */
  public record Undated(Reading<Plan> reading) {
    /** The dossier at that date. */
    public Dossier on(LocalDate asOf) {
      return new Dossier(reading, asOf, ImmutableMap.of());
    }
  }

  /** This dossier with known instruments. */
  public Dossier with(Regulations regulations) {
    return with(Regulations.class, regulations);
  }

  /** This dossier with the table of issuer codes. */
  public Dossier with(Issuers issuers) {
    return with(Issuers.class, issuers);
  }

  /** This dossier with known units. */
  public Dossier with(Units units) {
    return with(Units.class, units);
  }

  /** This dossier with the tier of the agency that issues the plan. */
  public Dossier with(Tier tier) {
    return with(Tier.class, tier);
  }

  /** This dossier with a fact of any kind, for house rules; replaces one of the same type. */
  public <T> Dossier with(Class<T> type, T fact) {
    Map<Class<?>, Object> all = new LinkedHashMap<>(facts);
    all.put(type, type.cast(fact));
    return new Dossier(reading, asOf, ImmutableMap.copyOf(all));
  }

  /** This dossier without the fact of that type. */
  public Dossier without(Class<?> type) {
    Map<Class<?>, Object> others = new LinkedHashMap<>(facts);
    others.remove(type);
    return new Dossier(reading, asOf, ImmutableMap.copyOf(others));
  }

  /** The same facts about another plan, or another version of the plan. */
  public Dossier about(Reading<Plan> other) {
    return new Dossier(other, asOf, facts);
  }

  /** The same dossier at another date. */
  public Dossier on(LocalDate day) {
    return new Dossier(reading, day, facts);
  }

  /** The fact of that type. */
  public <T> Optional<T> fact(Class<T> type) {
    return Optional.ofNullable(facts.get(type)).map(type::cast);
  }

  /**
   * What follows from this dossier alone, worked out when a rule first asks for it and kept for the
   * others; for house rules too.
   *
   * @param type of what follows; each type is one thing
   * @param from works it out, without a clock or another source
   */
  public <T> T derived(Class<T> type, Function<Dossier, T> from) {
    Object known = derived.get(type);
    if (known == null) {
      T worked = from.apply(this);
      Object before = derived.putIfAbsent(type, worked);
      known = before == null ? worked : before;
    }
    return type.cast(known);
  }

  /** The plan. */
  public Plan plan() {
    return reading.value();
  }

  /** The plan's paper. */
  public AdministrativeDocument document() {
    return plan().document();
  }

  /** How the plan was read. */
  public Reading<Plan> reading() {
    return reading;
  }

  /** The date at which the dossier is judged. */
  public LocalDate asOf() {
    return asOf;
  }
}
