package org.tuanthu.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tuanthu.benchmarks.HotFacts.Led;
import org.tuanthu.benchmarks.HotFacts.Periodic;
import org.tuanthu.benchmarks.HotFacts.Report;
import org.tuanthu.benchmarks.HotFacts.Text;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.rules.HotConditions;
import org.tuanthu.compliance.rules.HotConditions.Named;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;

/** The five hottest rules as plain loops, which share what they have read. */
final class HandWritten {
  private final Dossier dossier;
  private final List<Hit> hits = new ArrayList<>();

  private HandWritten(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Hit> hits(Dossier dossier) {
    HandWritten loops = new HandWritten(dossier);
    loops.units();
    loops.leads();
    loops.reports();
    return loops.hits;
  }

  private void units() {
    Map<String, List<Named>> byKey = groups(HotConditions.named(dossier), Named::key);
    for (List<Named> same : byKey.values()) {
      if (differ(same, Named::written)) {
        hits.add(Hit.review("UNIT-001", places(same, Named::place)));
      }
    }
  }

  private void leads() {
    List<Led> tasks = new ArrayList<>();
    for (Task task : dossier.plan().tasks()) {
      if (task.lead().isPresent()) {
        Led led = Led.of(tasks.size(), dossier, task);
        if (led.together()) {
          hits.add(Hit.review("PLAN-007", List.of(led.place())));
        }
        tasks.add(led);
      }
    }
    for (List<Led> same : groups(tasks, Led::text).values()) {
      if (same.get(0).isComparable() && differ(same, Led::lead)) {
        hits.add(Hit.review("PLAN-007", places(same, Led::place)));
      }
    }
  }

  private void reports() {
    List<Place> periodic = new ArrayList<>();
    boolean dated = false;
    for (ReportingDuty duty : dossier.plan().duties()) {
      if (Periodic.is(duty)) {
        periodic.add(duty.place());
        dated |= duty.deadline().isPresent();
      }
    }
    if (periodic.isEmpty()) {
      return;
    }
    boolean stated = false;
    boolean decree = false;
    for (PlacedText text : dossier.document().texts()) {
      Text folded = Text.of(text);
      stated |= folded.isCutOff();
      decree |= folded.isDecree();
    }
    if (!stated) {
      hits.add(Hit.review("REPORT-002", periodic));
    }
    if (dated) {
      List<Report> all = Report.all(dossier, dossier.fact(WorkingCalendar.class).orElseThrow());
      if (!stated || decree) {
        early(all, stated);
      }
      twoDates(all);
    }
  }

  private void early(List<Report> reports, boolean decree) {
    Set<Place> early = new LinkedHashSet<>();
    Set<Place> inTime = new HashSet<>();
    for (Report report : reports) {
      if (report.late().isPresent()) {
        (report.isEarly() ? early : inTime).add(report.place());
      }
    }
    for (Place place : early) {
      if (!inTime.contains(place)) {
        List<Place> one = List.of(place);
        hits.add(decree ? Hit.fail("REPORT-006", one) : Hit.review("REPORT-006", one));
      }
    }
  }

  private void twoDates(List<Report> reports) {
    Set<Set<Place>> said = new HashSet<>();
    for (List<Report> same : groups(reports, Report::key).values()) {
      if (differ(same, Report::due) && differ(same, Report::place)) {
        Set<Place> places = places(same, Report::place);
        if (said.add(places)) {
          hits.add(Hit.review("REPORT-008", places));
        }
      }
    }
  }

  private static <T, K> Map<K, List<T>> groups(List<T> all, Function<T, K> key) {
    Map<K, List<T>> groups = new LinkedHashMap<>();
    for (T one : all) {
      groups.computeIfAbsent(key.apply(one), k -> new ArrayList<>(2)).add(one);
    }
    return groups;
  }

  private static <T> boolean differ(List<T> all, Function<T, ?> field) {
    Object first = field.apply(all.get(0));
    for (T one : all) {
      if (!field.apply(one).equals(first)) {
        return true;
      }
    }
    return false;
  }

  private static <T> Set<Place> places(Collection<T> all, Function<T, Place> place) {
    Set<Place> places = new HashSet<>();
    for (T one : all) {
      places.add(place.apply(one));
    }
    return places;
  }
}
