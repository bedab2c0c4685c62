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
    int year = dossier.plan().year().orElse(dossier.asOf().getYear());
    if (regime.isEmpty() || !ReportingPeriod.isYear(year)) {
      return silent;
    }
    RegimeCover cover = new RegimeCover(regime.get(), year, gives);
    Supply verified = new Supply();
    Supply likely = new Supply();
    List<ReportingDuty> open = new ArrayList<>();
    for (ReportingDuty duty : silent) {
      Set<RegimeEntry> entries = cover.entries(duty);
      if (entries.isEmpty()) {
        open.add(duty);
      } else {
        boolean sure = entries.stream().allMatch(e -> e.confidence() == Confidence.VERIFIED);
        (sure ? verified : likely).add(duty, entries);
      }
    }
    verified.say(judgement, Verdict.PASS, "supplied", all, regime.get());
    likely.say(judgement, Verdict.UNDETERMINED, "likely", all, regime.get());
    return open;
  }

  /**
   * The entries that speak for each reporter in each period of the duty; none if one is lacking.
   */
  private Set<RegimeEntry> entries(ReportingDuty duty) {
    Set<RegimeEntry> entries = new LinkedHashSet<>();
    for (Frequency frequency : duty.frequencies()) {
      for (Optional<String> reporter : reporters(duty)) {
        Set<RegimeEntry> found = entries(frequency, reporter);
        if (frequency != Frequency.AD_HOC && found.isEmpty()) {
          return Set.of();
        }
        entries.addAll(found);
      }
    }
    return entries;
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

  /** Duties for which the regime speaks, with the articles by which it does. */
  private static final class Supply {
    private final List<Place> places = new ArrayList<>();
    private final Set<String> sources = new LinkedHashSet<>();

    void add(ReportingDuty duty, Set<RegimeEntry> entries) {
      places.add(duty.place());
      entries.forEach(entry -> sources.add(entry.source()));
    }

    void say(Judgement judgement, Verdict verdict, String key, int all, ReportingRegime regime) {
      if (!places.isEmpty()) {
        judgement.say(
            verdict, key, places, places.size(), all, regime.name(), String.join("; ", sources));
      }
    }
  }
}
