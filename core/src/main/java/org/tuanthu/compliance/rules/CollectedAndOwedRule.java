package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.text.Message;

/**
 * The shape of rules that compare what a unit collects from others with what it owes to others.
 * Either may be meant, so they ask for a look.
 */
abstract class CollectedAndOwedRule extends BuiltInRule {

  CollectedAndOwedRule(String id) {
    super(id, Severity.NOTICE, Scope.PLANS, Decree09.article("Điều 8"));
  }

  /** The frequencies of that unit to report. */
  abstract Set<Frequency> odd(Set<Frequency> collected, Set<Frequency> owed);

  /** Whether the places to show are those where the unit collects. */
  abstract boolean showsCollected();

  @Override
  final void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.nobody-collects-and-owes");
    UnitNames names = new UnitNames();
    SetMultimap<String, ReportingDuty> collected = LinkedHashMultimap.create();
    SetMultimap<String, ReportingDuty> owed = LinkedHashMultimap.create();
    for (ReportingDuty duty : dossier.plan().duties()) {
      duty.recipient().ifPresent(names::add);
      duty.reporters().forEach(names::add);
    }
    for (ReportingDuty duty : dossier.plan().duties()) {
      duty.recipient().map(names::key).ifPresent(unit -> collected.put(unit, duty));
      duty.reporters().forEach(unit -> owed.put(names.key(unit), duty));
    }
    for (String unit : Sets.intersection(collected.keySet(), owed.keySet())) {
      Set<Frequency> from = periods(collected.get(unit));
      Set<Frequency> to = periods(owed.get(unit));
      Set<Frequency> odd = odd(from, to);
      judgement.looked(1);
      if (!odd.isEmpty()) {
        List<Place> places =
            (showsCollected() ? collected : owed)
                .get(unit).stream()
                    .filter(duty -> duty.frequencies().stream().anyMatch(odd::contains))
                    .map(ReportingDuty::place)
                    .toList();
        judgement
            .review("odd", places, names.written(unit), list(odd))
            .input("unit", names.written(unit))
            .input("collected", list(from))
            .input("owed", list(to));
      }
    }
  }

  private static Set<Frequency> periods(Set<ReportingDuty> duties) {
    EnumSet<Frequency> periods = EnumSet.noneOf(Frequency.class);
    duties.forEach(duty -> periods.addAll(duty.frequencies()));
    periods.remove(Frequency.AD_HOC);
    return periods;
  }

  private static Message list(Set<Frequency> frequencies) {
    if (frequencies.isEmpty()) {
      return Catalogue.message("input.blank");
    }
    return Words.list(
        frequencies.stream()
            .sorted(Comparator.naturalOrder())
            .map(frequency -> Catalogue.message("frequency." + frequency))
            .collect(Collectors.toList()));
  }
}
