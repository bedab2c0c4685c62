package org.tuanthu.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.CitationReader;

/** Changes of the plan of a dossier. */
final class PlanChange {

  private PlanChange() {}

  /** Another paper; tasks and duties stay, citations are read again. */
  static Dossier paper(Dossier dossier, UnaryOperator<AdministrativeDocument> change) {
    AdministrativeDocument before = dossier.document();
    AdministrativeDocument after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException(
          "The paper stays as it is, the dossier lacks what to change");
    }
    Plan p = dossier.plan();
    return with(
        dossier,
        new Plan(
            p.id(),
            after,
            p.year(),
            CitationReader.read(after),
            p.tasks(),
            p.duties(),
            p.difficultyClause()));
  }

  /** Other tasks of that section. */
  static Dossier tasks(Dossier dossier, String section, UnaryOperator<Task> change) {
    List<Task> tasks =
        dossier.plan().tasks().stream()
            .map(task -> FindingsAssert.isAt(task.place(), section) ? change.apply(task) : task)
            .toList();
    requireChange(dossier.plan().tasks(), tasks, "task", section);
    Plan p = dossier.plan();
    return with(
        dossier,
        new Plan(
            p.id(),
            p.document(),
            p.year(),
            p.citations(),
            tasks,
            p.duties(),
            p.difficultyClause()));
  }

  /** Duties of that section without a deadline. */
  static Dossier withoutDeadlines(Dossier dossier, String section) {
    List<ReportingDuty> duties =
        dossier.plan().duties().stream()
            .map(duty -> FindingsAssert.isAt(duty.place(), section) ? withoutDeadline(duty) : duty)
            .toList();
    requireChange(dossier.plan().duties(), duties, "duty", section);
    Plan p = dossier.plan();
    return with(
        dossier,
        new Plan(
            p.id(),
            p.document(),
            p.year(),
            p.citations(),
            p.tasks(),
            duties,
            p.difficultyClause()));
  }

  private static ReportingDuty withoutDeadline(ReportingDuty duty) {
    return new ReportingDuty(
        duty.place(),
        duty.reporters(),
        duty.recipient(),
        duty.frequencies(),
        Optional.empty(),
        duty.asWritten());
  }

  private static void requireChange(List<?> before, List<?> after, String what, String section) {
    if (after.equals(before)) {
      throw new IllegalArgumentException(
          "No " + what + " of section '" + section + "' to change, there are " + before);
    }
  }

  private static Dossier with(Dossier dossier, Plan plan) {
    return dossier.about(dossier.reading().then(before -> plan));
  }
}
