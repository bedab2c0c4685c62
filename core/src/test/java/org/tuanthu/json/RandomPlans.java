package org.tuanthu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuanthu.calendar.TimeLimit;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
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
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitedRelation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Provision.Level;
import org.tuanthu.regulation.Provision.Step;
import org.tuanthu.regulation.Relation;
import org.tuanthu.text.Span;

/** Plans of every shape that the types allow, by seed. */
final class RandomPlans {
  private static final List<String> WORDS =
      List.of(
          "Rà soát",
          "hồ sơ",
          "\"mật\"",
          "100%",
          "\\",
          "tab\tở giữa",
          "dòng\nhai",
          "Ủy ban",
          "đ",
          "\u0000",
          "\u2028",
          "😀",
          "Hòa Bình".replace("ò", "o\u0300"),
          "{\"a\":1}",
          "</script>");

  private static final List<String> NUMBERS =
      List.of("59/2023/NĐ-CP", "07/QĐ-SYT", "31-CT/TU", "10/2022/QH15", "30c/NQ-CP", "/KH-BVĐK");

  private final Random random;

  private RandomPlans(long seed) {
    random = new Random(seed);
  }

  static Plan plan(long seed) {
    return new RandomPlans(seed).plan();
  }

  private Plan plan() {
    return new Plan(
        PlanId.of("P-" + random.nextInt(1000)),
        document(),
        random.nextBoolean() ? OptionalInt.of(1945 + random.nextInt(200)) : OptionalInt.empty(),
        list(this::citation),
        list(this::task),
        list(this::duty),
        maybe(() -> new DifficultyClause(place(), text(), maybe(this::text))));
  }

  private AdministrativeDocument document() {
    DocumentHead head =
        new DocumentHead(
            maybe(this::text),
            maybe(this::text),
            maybe(this::text),
            maybe(() -> one(NUMBERS)),
            maybe(() -> new PlaceAndDate(text(), maybe(this::text), maybe(this::date))),
            list(this::text));
    return new AdministrativeDocument(
        random.nextInt(5) == 0 ? DocumentHead.ABSENT : head,
        maybe(() -> one(List.of(DocumentType.values()))),
        maybe(this::text),
        maybe(this::text),
        list(this::text),
        body(),
        maybe(this::signature),
        list(this::signature),
        list(this::text),
        list(() -> new Annex(maybe(this::text), maybe(this::text), body())));
  }

  private Signature signature() {
    return new Signature(list(this::text), maybe(this::text), maybe(this::text));
  }

  private Body body() {
    return new Body(list(this::block), list(() -> section(3)), list(this::block));
  }

  private Section section(int depth) {
    return new Section(
        one(List.of("I", "II", "1", "1.2", "đ")),
        one(List.of("I.", "Điều 1.", "a)", "")),
        random.nextBoolean() ? text() : "",
        list(this::block),
        depth == 0 ? List.of() : list(() -> section(depth - 1)));
  }

  private Block block() {
    if (random.nextInt(4) > 0) {
      return new Block.Paragraph(one(List.of("", "-", "+", "•")), "x" + text());
    }
    return new Block.Table(
        Stream.generate(() -> list(() -> random.nextBoolean() ? text() : ""))
            .limit(1 + random.nextInt(3))
            .toList());
  }

  private Citation citation() {
    boolean numbered = random.nextBoolean();
    return new Citation(
        maybe(() -> one(List.of(DocumentType.values()))),
        random.nextBoolean() ? text() : "",
        numbered ? Optional.of(DocumentNumber.parse(one(NUMBERS))) : Optional.empty(),
        numbered ? maybe(this::text) : Optional.of(text()),
        maybe(this::date),
        maybe(this::text),
        Stream.generate(this::mention).limit(1 + random.nextInt(3)).toList());
  }

  private Mention mention() {
    return new Mention(
        place(),
        text(),
        maybe(this::date),
        maybe(this::text),
        list(
            () ->
                new Provision(
                    List.of(
                        new Step(Level.ARTICLE, "5" + text(), maybe(this::text)),
                        new Step(Level.POINT, "a" + text(), Optional.empty())))),
        list(
            () ->
                new CitedRelation(
                    one(List.of(Relation.Kind.values())), place(), text(), maybe(this::place))));
  }

  private Task task() {
    return new Task(
        place(),
        text(),
        maybe(this::text),
        list(this::text),
        maybe(() -> new Task.Due(text(), maybe(this::date))),
        maybe(this::text));
  }

  private ReportingDuty duty() {
    return new ReportingDuty(
        place(),
        list(this::text),
        maybe(this::text),
        list(() -> one(List.of(Frequency.values()))),
        maybe(() -> new Deadline(text(), one(List.of(Deadline.Kind.values())), rule())),
        text());
  }

  private DeadlineRule rule() {
    return switch (random.nextInt(7)) {
      case 0 -> new DeadlineRule.OnDate(date());
      case 1 ->
          new DeadlineRule.DayOfYear(
              1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(2));
      case 2 -> new DeadlineRule.DayOfMonth(random.nextInt(32), random.nextInt(13));
      case 3 -> new DeadlineRule.Within(limit());
      case 4 -> new DeadlineRule.InWords(one(List.of("2024-01-31", "--06-15", "D20", "P3WD", "")));
      case 5 -> new DeadlineRule.AfterCutOff(limit());
      default -> new DeadlineRule.InWords(text());
    };
  }

  private TimeLimit limit() {
    return TimeLimit.of(1 + random.nextInt(90), one(List.of(TimeLimit.Unit.values())));
  }

  private Place place() {
    return new Place(
        one(List.of(Place.Part.values())),
        list(() -> one(List.of("II", "1", "2#2", "a.b", ""))),
        random.nextInt(4) - 1,
        maybe(() -> new Span(random.nextInt(5), 5 + random.nextInt(5))));
  }

  private LocalDate date() {
    return LocalDate.of(1945, 9, 2).plusDays(random.nextInt(40_000));
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int more = random.nextInt(4); more > 0; more--) {
      text.append(' ').append(one(WORDS));
    }
    return text.toString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) > 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(Supplier<T> element) {
    return Stream.generate(element).limit(random.nextInt(3)).toList();
  }
}
