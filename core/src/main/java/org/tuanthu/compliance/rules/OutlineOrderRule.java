package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.document.Section;
import org.tuanthu.text.Message;

/** FORM-009: the numbers of the outline follow each other without gaps and repeats. */
public final class OutlineOrderRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public OutlineOrderRule() {
    super("FORM-009", Severity.WARNING, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    Walk walk = new Walk();
    walk.series(List.of(), dossier.document().body().sections());
    if (walk.sections == 0) {
      judgement.notApplicable("na.no-outline");
      return;
    }
    judgement.looked(walk.sections);
    walk.faults.forEach((fault, found) -> found.report(fault, judgement));
  }

  /** What a number may do wrong; only what is sure to be wrong fails. */
  private enum Fault {
    REPEAT("repeat", Verdict.FAIL),
    GAP("gap", Verdict.FAIL),
    SKIPPED_LETTER("letter", Verdict.NEEDS_REVIEW),
    BACK("back", Verdict.NEEDS_REVIEW),
    START("start", Verdict.NEEDS_REVIEW);

    private final String key;
    private final Verdict verdict;

    Fault(String key, Verdict verdict) {
      this.key = key;
      this.verdict = verdict;
    }
  }

  /** The places of one kind of fault. */
  private record Found(List<Place> places, Set<Message> labels) {
    void report(Fault fault, Judgement judgement) {
      judgement.say(fault.verdict, fault.key, places, Words.list(List.copyOf(labels)));
    }
  }

  /**
   * Walks through the outline; articles and the like may count on from one chapter to the next, by
   * their numbers or, where one of these is wrong, by how many there are.
   */
  private static final class Walk {
    private final Map<Fault, Found> faults = new EnumMap<>(Fault.class);
    private final Map<Numerals, Integer> lastOfSeries = new HashMap<>();
    private final Map<Numerals, Integer> countOfSeries = new HashMap<>();
    private int sections;

    void series(List<String> parent, List<Section> siblings) {
      if (siblings.isEmpty()) {
        return;
      }
      Numerals numerals = Numerals.of(siblings.get(0).label());
      List<List<String>> paths = Section.paths(parent, siblings);
      boolean anew = numerals.value(siblings.get(0).label()).orElse(1) == 1;
      int before = anew ? 0 : countOfSeries.getOrDefault(numerals, 0);
      OptionalInt previous = OptionalInt.empty();
      for (int i = 0; i < siblings.size(); i++) {
        sections++;
        OptionalInt value = numerals.value(siblings.get(i).label());
        if (value.isPresent() && (i == 0 || previous.isPresent())) {
          int expected = i == 0 ? 1 : previous.getAsInt() + 1;
          check(expected, value.getAsInt(), i == 0, numerals, paths.get(i));
        }
        previous = value;
        series(paths.get(i), siblings.get(i).sections());
      }
      previous.ifPresent(last -> lastOfSeries.put(numerals, last));
      countOfSeries.put(numerals, before + siblings.size());
    }

    private void check(
        int expected, int value, boolean first, Numerals numerals, List<String> path) {
      boolean countsOn =
          value == lastOfSeries.getOrDefault(numerals, 0) + 1
              || value == countOfSeries.getOrDefault(numerals, 0) + 1;
      if (value == expected || (first && countsOn)) {
        return;
      }
      Fault fault = first ? Fault.START : Fault.BACK;
      if (!first && value >= expected - 1) {
        fault = value > expected ? gap(expected, value, numerals) : Fault.REPEAT;
      }
      Found found =
          faults.computeIfAbsent(fault, f -> new Found(new ArrayList<>(), new LinkedHashSet<>()));
      found.places.add(Place.section(path));
      found.labels.add(SectionLabel.of(path));
    }

    /** Many count "d, e" and leave "đ" out, which the alphabet does not. */
    private static Fault gap(int expected, int value, Numerals numerals) {
      boolean letter =
          numerals == Numerals.LETTER && value == Numerals.LETTER.value("e").getAsInt();
      return letter && value == expected + 1 ? Fault.SKIPPED_LETTER : Fault.GAP;
    }
  }
}
