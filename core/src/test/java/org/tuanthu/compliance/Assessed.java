package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.text.Message;

/** A small plan with findings that a test wants. */
final class Assessed {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final AdministrativeDocument DOCUMENT = document("Rà soát danh mục", "Tập huấn");

  private Assessed() {}

  /** Section II with two paragraphs in II.1 and II.2. */
  static AdministrativeDocument document(String first, String second) {
    return AdministrativeDocument.builder()
        .title("Kế hoạch")
        .body(
            new Body(
                List.of(Block.Paragraph.of("Căn cứ Quyết định số 7/QĐ-STC;")),
                List.of(
                    new Section(
                        "II",
                        "II.",
                        "Nhiệm vụ",
                        List.of(),
                        List.of(section("1", first), section("2", second)))),
                List.of()))
        .build();
  }

  private static Section section(String label, String text) {
    return new Section(label, label + ".", "", List.of(Block.Paragraph.of(text)), List.of());
  }

  static Place at(String path) {
    return Place.section(List.of(path.split("\\."))).block(0);
  }

  static Dossier dossier() {
    Plan plan =
        new Plan(
            PlanId.of("p"),
            DOCUMENT,
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return Dossier.of(Reading.of(plan)).on(DAY);
  }

  static Finding finding(String id, Verdict verdict, Subject subject) {
    return Finding.builder(new Rule(id), dossier())
        .verdict(verdict)
        .about(subject)
        .message(Message.vi("lời").en("words"))
        .build();
  }

  static Finding finding(String id, Verdict verdict, String... paths) {
    List<Place> places = Arrays.stream(paths).map(Assessed::at).toList();
    return finding(id, verdict, new Subject.InDocument(places));
  }

  static Assessment of(Finding... findings) {
    return new Assessment(PlanId.of("p"), DAY, List.of(findings), List.of());
  }

  static RuleSet rules(String... ids) {
    return RuleSet.of(Arrays.stream(ids).<ComplianceRule>map(Rule::new).toList());
  }

  private record Rule(String id) implements ComplianceRule {
    @Override
    public Message title() {
      return Message.vi("quy tắc").en("rule");
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public LegalBasis basis() {
      return LegalBasis.verified("Điều 8");
    }

    @Override
    public Stream<Finding> check(Dossier dossier) {
      return Stream.of(finding(id, Verdict.PASS));
    }
  }
}
