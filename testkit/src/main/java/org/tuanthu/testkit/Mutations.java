package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.plan.Task;
import org.tuanthu.text.VietnameseDates;

/**
 * Faults to plant in a dossier (các lỗi gài vào hồ sơ). Those of the paper leave tasks and duties
 * as they are and read the citations again; one that finds nothing to change is refused.
 *
 * <pre>{@code
 * RuleAssert.assertThatRule("PLAN-001").bites(dossier, Mutations.dropLead("II.1"))
 * }</pre>
 */
public final class Mutations {

  private Mutations() {}

  /** The task of that section has no lead unit. */
  public static DossierMutation dropLead(String section) {
    return task("drop the lead of " + section, section, task -> with(task, Optional.empty()));
  }

  /** The lead unit of the task of that section is called otherwise. */
  public static DossierMutation renameLead(String section, String name) {
    return task(
        "call the lead of " + section + " '" + name + "'",
        section,
        task -> with(task, Optional.of(name)));
  }

  /** The task of that section has no date. */
  public static DossierMutation dropDue(String section) {
    return task(
        "drop the date of " + section,
        section,
        t ->
            new Task(
                t.place(), t.text(), t.lead(), t.coordinating(), Optional.empty(), t.result()));
  }

  /** The task of that section has no expected result. */
  public static DossierMutation dropResult(String section) {
    return task(
        "drop the result of " + section,
        section,
        t -> new Task(t.place(), t.text(), t.lead(), t.coordinating(), t.due(), Optional.empty()));
  }

  /** The duty of that section has no deadline. */
  public static DossierMutation dropDeadline(String section) {
    return new DossierMutation(
        "drop the deadline of " + section,
        dossier -> PlanChange.withoutDeadlines(dossier, section));
  }

  /** No recipient line has those words: {@code Lưu} takes the archive line away. */
  public static DossierMutation dropRecipient(String words) {
    return paper(
        "drop recipients with '" + words + "'",
        document ->
            document.toBuilder()
                .recipients(
                    document.recipients().stream().filter(line -> !line.contains(words)).toList())
                .build());
  }

  /** Those words of the preamble, outline and closing are others. */
  public static DossierMutation replace(String words, String others) {
    return paper(
        "write '" + others + "' for '" + words + "'",
        document ->
            document.toBuilder().body(new BodyWords(words, others).in(document.body())).build());
  }

  /** The number and symbol are those. */
  public static DossierMutation renumber(String number) {
    return head("number it " + number, head -> HeadParts.number(head, number));
  }

  /** The plan is issued that many days later, before when negative; its date is written anew. */
  public static DossierMutation shiftIssueDay(long days) {
    return head(
        "issue it " + days + " days later",
        head -> HeadParts.placeAndDate(head, shifted(head.placeAndDate(), days)));
  }

  /** The dossier is judged on that day. */
  public static DossierMutation judgeOn(LocalDate day) {
    return new DossierMutation("judge on " + day, dossier -> dossier.on(day));
  }

  /**
   * The known instrument of that number has ended on that day, for example {@code 84/2014/NĐ-CP}.
   */
  public static DossierMutation expireBasis(String number, LocalDate day) {
    return new DossierMutation(
        "expire " + number + " on " + day,
        dossier -> dossier.with(Expiry.of(dossier, number, day)));
  }

  /** The facts of that type are not known. */
  public static DossierMutation forget(Class<?> fact) {
    return new DossierMutation("forget " + fact.getSimpleName(), dossier -> dossier.without(fact));
  }

  private static DossierMutation task(String name, String section, UnaryOperator<Task> change) {
    return new DossierMutation(name, dossier -> PlanChange.tasks(dossier, section, change));
  }

  private static Task with(Task t, Optional<String> lead) {
    return new Task(t.place(), t.text(), lead, t.coordinating(), t.due(), t.result());
  }

  private static DossierMutation head(String name, UnaryOperator<DocumentHead> change) {
    return paper(
        name, document -> document.toBuilder().head(change.apply(document.head())).build());
  }

  private static DossierMutation paper(String name, UnaryOperator<AdministrativeDocument> change) {
    return new DossierMutation(name, dossier -> PlanChange.paper(dossier, change));
  }

  private static PlaceAndDate shifted(Optional<PlaceAndDate> line, long days) {
    LocalDate day =
        line.flatMap(PlaceAndDate::date)
            .orElseThrow(() -> new IllegalArgumentException("No date to shift in " + line))
            .plusDays(days);
    Optional<String> place = line.flatMap(PlaceAndDate::place);
    return new PlaceAndDate(
        place.map(name -> name + ", ").orElse("") + VietnameseDates.inWords(day),
        place,
        Optional.of(day));
  }
}
