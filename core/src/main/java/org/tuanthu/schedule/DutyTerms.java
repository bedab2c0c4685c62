package org.tuanthu.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.plan.ReportingDuty;

/** For which periods of a year a duty asks for reports, over which days and by when. */
final class DutyTerms {
  private final Scheduler rules;
  private final List<ReportingPeriod> periods;
  private final ReportingDuty duty;
  private final Map<Frequency, Map<ReportingPeriod, LocalDate>> days =
      new EnumMap<>(Frequency.class);
  private final List<Term> ofPlan;
  private boolean isIncomplete;

  DutyTerms(Scheduler rules, List<ReportingPeriod> periods, ReportingDuty duty) {
    this.rules = rules;
    this.periods = periods;
    this.duty = duty;
    DueDays dueDays = new DueDays(rules.windows(), rules.calendar());
    duty.deadline()
        .ifPresent(
            deadline -> {
              for (Frequency frequency : duty.frequencies()) {
                days.put(frequency, dueDays.of(deadline, frequency, periods.get(0).year()));
              }
            });
    ofPlan = terms(Optional.empty(), false);
  }

  /** In the order of periods; what the regime says depends on who reports. */
  List<Term> of(Optional<String> reporter) {
    if (rules.regime().isEmpty()) {
      return ofPlan;
    }
    List<Term> terms = terms(reporter, true);
    isIncomplete |= lacks(terms);
    return terms;
  }

  /** Whether the duty, as far as asked, has reports for which there is no period or window. */
  boolean isIncomplete() {
    return isIncomplete || (rules.regime().isEmpty() && lacks(ofPlan));
  }

  /** What a unit owes whom the plan calls otherwise; the regime may know either name. */
  List<Term> of(Party unit, List<Term> asWritten) {
    if (rules.regime().isEmpty()) {
      return asWritten;
    }
    Map<Integer, Term> bySlot = new TreeMap<>();
    asWritten.forEach(term -> bySlot.put(term.slot(), term));
    for (Term term : terms(Optional.of(unit.name()), true)) {
      if (term.regime().isPresent()) {
        bySlot.put(term.slot(), term);
      }
    }
    return ImmutableList.copyOf(bySlot.values());
  }

  private boolean lacks(List<Term> terms) {
    Set<Frequency> found =
        terms.stream()
            .map(term -> term.period().frequency())
            .collect(ImmutableSet.toImmutableSet());
    return found.isEmpty() || !found.containsAll(duty.frequencies());
  }

  private List<Term> terms(Optional<String> reporter, boolean ruled) {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (int slot = 0; slot < periods.size(); slot++) {
      ReportingPeriod period = periods.get(slot);
      if (duty.frequencies().contains(period.frequency())) {
        Optional<RegimeEntry> entry =
            ruled ? rules.regime().flatMap(r -> r.entry(period, reporter)) : Optional.empty();
        Optional<DateRange> window = window(period, entry);
        if (window.isPresent()) {
          terms.add(new Term(slot, period, window.get(), due(period, entry), entry));
        }
      }
    }
    return terms.build();
  }

  /** Empty where neither regime nor series has one. */
  private Optional<DateRange> window(ReportingPeriod period, Optional<RegimeEntry> entry) {
    if (entry.isPresent()) {
      return Optional.of(entry.get().timing().window(period));
    }
    return rules.windows().covers(period.frequency())
        ? Optional.of(rules.windows().window(period))
        : Optional.empty();
  }

  private Due due(ReportingPeriod period, Optional<RegimeEntry> entry) {
    Due said = said(period);
    if (said.basis() != Due.Basis.NOT_SAID && said.basis() != Due.Basis.OTHER_PERIOD) {
      return said;
    }
    return entry
        .flatMap(each -> each.timing().due(period, rules.calendar()))
        .map(day -> new Due(Optional.of(day), Due.Basis.REGIME, words(entry)))
        .orElse(said);
  }

  private Due said(ReportingPeriod period) {
    if (duty.deadline().isEmpty()) {
      return Due.NOT_SAID;
    }
    Optional<LocalDate> day =
        Optional.ofNullable(days.getOrDefault(period.frequency(), Map.of()).get(period));
    return new Due(
        day,
        day.isPresent() ? Due.Basis.PLAN : missing(duty.deadline().get().rule()),
        duty.deadline().get().asWritten());
  }

  private static Due.Basis missing(DeadlineRule rule) {
    if (rule instanceof DeadlineRule.InWords) {
      return Due.Basis.IN_WORDS;
    }
    return rule instanceof DeadlineRule.Within ? Due.Basis.AFTER_EVENT : Due.Basis.OTHER_PERIOD;
  }

  private String words(Optional<RegimeEntry> entry) {
    return rules.regime().map(regime -> regime.name() + ", ").orElse("")
        + entry.map(RegimeEntry::source).orElse("");
  }
}
