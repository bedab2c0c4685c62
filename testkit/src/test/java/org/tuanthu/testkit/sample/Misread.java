package org.tuanthu.testkit.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.DifficultyClause;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.Citation;

/** Where a plan that was read differs from what it says. */
final class Misread {
  private final List<String> differences = new ArrayList<>();
  private final PlanTruth truth;
  private final Plan plan;

  private Misread(PlanTruth truth, Plan plan) {
    this.truth = truth;
    this.plan = plan;
  }

  static List<String> of(PlanTruth truth, Plan plan) {
    Misread misread = new Misread(truth, plan);
    misread.paper();
    misread.outline();
    misread.citations();
    misread.tasks();
    misread.duties();
    return misread.differences;
  }

  private void paper() {
    AdministrativeDocument document = plan.document();
    same("type", DocumentType.PLAN, document.type().orElse(null));
    same("superior", truth.superior(), document.head().superior());
    same("agency", truth.agency(), document.head().agency().orElse(null));
    same("number", truth.number(), document.head().number().orElse(null));
    same(
        "place",
        truth.place(),
        document.head().placeAndDate().flatMap(PlaceAndDate::place).orElse(null));
    same(
        "date",
        truth.issued(),
        document.head().placeAndDate().flatMap(PlaceAndDate::date).orElse(null));
    same("title", truth.title(), document.title().orElse(null));
    same("year", truth.year(), plan.year().orElse(0));
    same("recipients", truth.recipients(), document.recipients());
    same("signature", truth.signature(), document.signature().orElse(null));
    same("annexes", 0, document.annexes().size());
  }

  private void outline() {
    List<String> paths = new ArrayList<>();
    collect(List.of(), plan.document().body().sections(), paths);
    same("outline", truth.outline(), paths);
  }

  private static void collect(List<String> above, List<Section> sections, Collection<String> all) {
    List<List<String>> paths = Section.paths(above, sections);
    for (int i = 0; i < sections.size(); i++) {
      all.add(String.join(".", paths.get(i)));
      collect(paths.get(i), sections.get(i).sections(), all);
    }
  }

  private void citations() {
    same("citations", truth.citations(), plan.citations().stream().map(Misread::cited).toList());
  }

  private static PlanTruth.Cited cited(Citation citation) {
    return new PlanTruth.Cited(
        citation.number().map(Object::toString).or(citation::name).orElse(""),
        citation.date(),
        citation.issuer(),
        citation.mentions().size());
  }

  /** The tasks of the content part; others give work too. */
  private void tasks() {
    String part = truth.tasks().get(0).section().split("\\.")[0];
    each(
        "task",
        truth.tasks(),
        plan.tasks().stream()
            .filter(task -> task.place().path().get(0).equals(part))
            .map(Misread::work)
            .toList());
  }

  private <T> void each(String what, List<T> expected, List<T> read) {
    same(what + "s", expected.size(), read.size());
    for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
      same(what, expected.get(i), read.get(i));
    }
  }

  private static PlanTruth.Work work(Task task) {
    return new PlanTruth.Work(
        task.place().section(),
        task.lead(),
        task.coordinating(),
        task.due().map(Task.Due::asWritten),
        task.result());
  }

  private void duties() {
    same(
        "duties",
        truth.duties(),
        plan.duties().stream()
            .map(
                duty ->
                    new PlanTruth.Duty(
                        capital(String.join(", ", duty.reporters())),
                        duty.recipient().orElse(""),
                        sorted(duty.frequencies()),
                        duty.deadline().map(Deadline::asWritten)))
            .toList());
    same(
        "difficulties",
        truth.difficultiesTo(),
        plan.difficultyClause().flatMap(DifficultyClause::to).orElse(null));
  }

  private static List<Frequency> sorted(List<Frequency> often) {
    Set<Frequency> all = EnumSet.noneOf(Frequency.class);
    all.addAll(often);
    return List.copyOf(all);
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private void same(String what, Object expected, Object read) {
    if (!expected.equals(read)) {
      differences.add(what + ": said " + expected + "\n    read " + Objects.toString(read));
    }
  }
}
