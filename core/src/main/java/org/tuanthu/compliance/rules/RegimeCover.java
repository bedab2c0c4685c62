package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.text.Confidence;

/** What the reporting regime of a dossier lays down for duties of which the plan is silent. */
final class RegimeCover {
  private final ReportingRegime regime;
  private final int year;
  private final Predicate<RegimeEntry> gives;
  private final Map<Frequency, Map<String, Set<RegimeEntry>>> known =
      new EnumMap<>(Frequency.class);
  private final Set<RegimeEntry> used = new LinkedHashSet<>();

  private RegimeCover(ReportingRegime regime, int year, Predicate<RegimeEntry> gives) {
    this.regime = regime;
    this.year = year;
    this.gives = gives;
  }

  /**
   * Says which of those silent duties the regime speaks for, and gives back the others.
   *
   * @param all how many duties there are
   * @param gives what is asked of an entry
   */
  static List<ReportingDuty> leavesOpen(
      List<ReportingDuty> silent,
      int all,
      Predicate<RegimeEntry> gives,
      Dossier dossier,
      Judgement judgement) {
    Optional<ReportingRegime> regime = dossier.fact(ReportingRegime.class);
    if (regime.isEmpty()) {
      return silent;
    }
    int year = dossier.plan().year().orElse(dossier.asOf().getYear());
    RegimeCover cover = new RegimeCover(regime.get(), year, gives);
    List<Place> supplied = new ArrayList<>();
    List<ReportingDuty> open = new ArrayList<>();
    for (ReportingDuty duty : silent) {
      if (cover.covers(duty)) {
        supplied.add(duty.place());
      } else {
        open.add(duty);
      }
    }
    if (!supplied.isEmpty()) {
      cover.say(judgement, supplied, all);
    }
    return open;
  }

  /** Whether an entry speaks for each reporter in each period of the duty. */
  private boolean covers(ReportingDuty duty) {
    Set<RegimeEntry> entries = new LinkedHashSet<>();
    for (Frequency frequency : duty.frequencies()) {
      for (Optional<String> reporter : reporters(duty)) {
        Set<RegimeEntry> found = entries(frequency, reporter);
        if (frequency != Frequency.AD_HOC && found.isEmpty()) {
          return false;
        }
        entries.addAll(found);
      }
    }
    used.addAll(entries);
    return true;
  }

  /** The entries for all periods of the year; none unless each period has one. */
  private Set<RegimeEntry> entries(Frequency frequency, Optional<String> reporter) {
    return known
        .computeIfAbsent(frequency, f -> new HashMap<>())
        .computeIfAbsent(reporter.orElse(""), r -> find(frequency, reporter));
  }

  private Set<RegimeEntry> find(Frequency frequency, Optional<String> reporter) {
    Set<RegimeEntry> entries = new LinkedHashSet<>();
    for (ReportingPeriod period : ReportingPeriod.all(frequency, year)) {
      Optional<RegimeEntry> entry = regime.entry(period, reporter).filter(gives);
      if (entry.isEmpty()) {
        return Set.of();
      }
      entries.add(entry.get());
    }
    return entries;
  }

  private static List<Optional<String>> reporters(ReportingDuty duty) {
    return duty.reporters().isEmpty()
        ? List.of(Optional.empty())
        : duty.reporters().stream().map(Optional::of).toList();
  }

  /** Says that the regime supplies what the duties at those places lack: PASS if it is verified. */
  private void say(Judgement judgement, List<Place> places, int all) {
    boolean verified = used.stream().allMatch(e -> e.confidence() == Confidence.VERIFIED);
    String sources = String.join("; ", sources().toList());
    judgement.say(
        verified ? Verdict.PASS : Verdict.UNDETERMINED,
        verified ? "supplied" : "likely",
        places,
        places.size(),
        all,
        regime.name(),
        sources);
  }

  private Stream<String> sources() {
    return used.stream().map(RegimeEntry::source).distinct();
  }
}
