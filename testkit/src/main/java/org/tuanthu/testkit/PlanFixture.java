package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.DifficultyClause;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.CitationReader;
import org.tuanthu.text.VietnameseDates;

/**
 * A plan for tests, built part by part: a correct one, of which a test changes what it is about.
 * Immutable; citations are read from the texts, tasks and duties are given.
 *
 * <pre>{@code
 * PlanFixture.correct().number("7/KH-STC").dossier()
 * PlanFixture.correct().task("II.1", "Rà soát tài sản", "", "", "").dossier()   // nobody leads
 * }</pre>
 */
public final class PlanFixture {
  private final AdministrativeDocument document;
  private final OptionalInt year;
  private final List<Task> tasks;
  private final List<ReportingDuty> duties;
  private final Optional<DifficultyClause> clause;

  private PlanFixture(
      AdministrativeDocument document,
      OptionalInt year,
      List<Task> tasks,
      List<ReportingDuty> duties,
      Optional<DifficultyClause> clause) {
    this.document = document;
    this.year = year;
    this.tasks = tasks;
    this.duties = duties;
    this.clause = clause;
  }

  /** A plan of a department of a province for 2026, without fault. */
  public static PlanFixture correct() {
    return of(CorrectPlan.document())
        .year(2026)
        .task("II.1", "Rà soát định mức chi", "Phòng Ngân sách", "31/3/2026", "Bảng định mức")
        .task("II.2", "Kiểm tra việc mua sắm", "Thanh tra Sở", "30/9/2026", "Báo cáo kiểm tra")
        .duty("III.1", "Phòng Ngân sách", "Giám đốc Sở", "ngày 20", Frequency.QUARTERLY)
        .duty("III.2", "Các đơn vị thuộc Sở", "Phòng Ngân sách", "ngày 17", Frequency.QUARTERLY)
        .difficultiesTo("Phòng Ngân sách");
  }

  /** A document without tasks, duties and clause. */
  public static PlanFixture of(AdministrativeDocument document) {
    return new PlanFixture(document, OptionalInt.empty(), List.of(), List.of(), Optional.empty());
  }

  /** This plan with a changed document. */
  public PlanFixture document(UnaryOperator<AdministrativeDocument.Builder> change) {
    return new PlanFixture(change.apply(document.toBuilder()).build(), year, tasks, duties, clause);
  }

  /** This plan with that head. */
  public PlanFixture head(DocumentHead head) {
    return document(builder -> builder.head(head));
  }

  /** This plan with that number and symbol; without one when empty. */
  public PlanFixture number(String number) {
    return head(HeadParts.number(document.head(), number));
  }

  /** This plan with that issuing agency below that superior; an empty one is missing. */
  public PlanFixture agency(String superior, String agency) {
    return head(HeadParts.agency(HeadParts.superior(document.head(), superior), agency));
  }

  /** This plan with that line of place and date, read as far as it can be. */
  public PlanFixture placeAndDate(String line) {
    return head(HeadParts.placeAndDate(document.head(), line));
  }

  /**
   * This plan signed so: the last line before the name is the title, those before the authority.
   */
  public PlanFixture signedBy(String name, String... lines) {
    List<String> authority = List.of(lines).subList(0, Math.max(0, lines.length - 1));
    Optional<String> title =
        lines.length == 0 ? Optional.empty() : Optional.of(lines[lines.length - 1]);
    return document(
        builder -> builder.signature(new Signature(authority, title, HeadParts.given(name))));
  }

  /** This plan with those paragraphs before the outline. */
  public PlanFixture preamble(String... paragraphs) {
    Body body = document.body();
    return body(new Body(CorrectPlan.blocks(paragraphs), body.sections(), body.closing()));
  }

  /** A section with paragraphs and subsections, for {@link #sections}; the title may be empty. */
  public static Section section(
      String label, String title, List<Section> sections, String... paragraphs) {
    return CorrectPlan.section(label, title, sections, paragraphs);
  }

  /** This plan with that outline. */
  public PlanFixture sections(Section... sections) {
    Body body = document.body();
    return body(new Body(body.preamble(), Arrays.asList(sections), body.closing()));
  }

  /** This plan with those paragraphs after the outline. */
  public PlanFixture closing(String... paragraphs) {
    Body body = document.body();
    return body(new Body(body.preamble(), body.sections(), CorrectPlan.blocks(paragraphs)));
  }

  private PlanFixture body(Body body) {
    return document(builder -> builder.body(body));
  }

  /** This plan with those recipients. */
  public PlanFixture recipients(String... lines) {
    return document(builder -> builder.recipients(Arrays.asList(lines)));
  }

  /** This plan for that year. */
  public PlanFixture year(int value) {
    return new PlanFixture(document, OptionalInt.of(value), tasks, duties, clause);
  }

  /** This plan without tasks. */
  public PlanFixture withoutTasks() {
    return new PlanFixture(document, year, List.of(), duties, clause);
  }

  /** This plan with one more task; an empty lead, date or result is missing. */
  public PlanFixture task(String section, String text, String lead, String due, String result) {
    Task task =
        new Task(
            at(section),
            text,
            HeadParts.given(lead),
            List.of(),
            HeadParts.given(due).map(words -> new Task.Due(words, VietnameseDates.first(words))),
            HeadParts.given(result));
    return new PlanFixture(document, year, plus(tasks, task), duties, clause);
  }

  /** This plan without reporting duties. */
  public PlanFixture withoutDuties() {
    return new PlanFixture(document, year, tasks, List.of(), clause);
  }

  /** This plan with one more reporting duty; an empty recipient or deadline is missing. */
  public PlanFixture duty(
      String section, String reporter, String recipient, String deadline, Frequency... often) {
    Optional<Deadline> due =
        HeadParts.given(deadline)
            .map(day -> new Deadline(day, Deadline.Kind.BY, new DeadlineRule.InWords(day)));
    return duty(section, reporter, recipient, due, often);
  }

  /** The same with a deadline that can be computed. */
  public PlanFixture duty(
      String section,
      String reporter,
      String recipient,
      Optional<Deadline> due,
      Frequency... often) {
    String words = due.map(deadline -> " " + deadline.asWritten()).orElse("");
    ReportingDuty duty =
        new ReportingDuty(
            at(section),
            HeadParts.given(reporter).stream().toList(),
            HeadParts.given(recipient),
            Arrays.asList(often),
            due,
            reporter + " báo cáo " + recipient + words);
    return new PlanFixture(document, year, tasks, plus(duties, duty), clause);
  }

  /** This plan with a clause that sends difficulties to that unit. */
  public PlanFixture difficultiesTo(String unit) {
    return new PlanFixture(
        document,
        year,
        tasks,
        duties,
        Optional.of(new DifficultyClause(at("III"), "phản ánh về " + unit, HeadParts.given(unit))));
  }

  /** This plan without a clause on difficulties. */
  public PlanFixture withoutDifficultyClause() {
    return new PlanFixture(document, year, tasks, duties, Optional.empty());
  }

  /** The plan. */
  public Plan plan() {
    return plan(PlanId.of("fixture"));
  }

  /** The plan under that id. */
  public Plan plan(PlanId id) {
    return new Plan(id, document, year, CitationReader.read(document), tasks, duties, clause);
  }

  /** A dossier of the plan at its date of issue or, without one, at 5 January 2026. */
  public Dossier dossier() {
    return dossier(
        document
            .head()
            .placeAndDate()
            .flatMap(PlaceAndDate::date)
            .orElse(LocalDate.of(2026, 1, 5)));
  }

  /** A dossier of the plan at that date, without any facts. */
  public Dossier dossier(LocalDate asOf) {
    return Dossier.of(Reading.of(plan())).on(asOf);
  }

  /** The first block of the section of that path. */
  private static Place at(String section) {
    return Place.section(List.of(section.split("\\."))).block(0);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return List.copyOf(all);
  }
}
