package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Section;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.text.Message;

/** House rules that say what a test wants, and a document to judge. */
final class HouseRules {
  static final Message WORDS = Message.vi("lời").en("words");
  static final LegalBasis ARTICLE = LegalBasis.verified("Điều 8");

  private HouseRules() {}

  /** A house rule that says what a test wants. */
  record HouseRule(
      String id, LegalBasis basis, RuleScope scope, Function<Dossier, Stream<Finding>> judgement)
      implements ComplianceRule {
    HouseRule(String id, LegalBasis basis, Function<Dossier, Stream<Finding>> judgement) {
      this(id, basis, RuleScope.ALL, judgement);
    }

    HouseRule(String id, Function<Dossier, Stream<Finding>> judgement) {
      this(id, ARTICLE, judgement);
    }

    @Override
    public Message title() {
      return WORDS;
    }

    @Override
    public Severity severity() {
      return Severity.NOTICE;
    }

    @Override
    public Stream<Finding> check(Dossier dossier) {
      return judgement.apply(dossier);
    }
  }

  static HouseRule rule(String id, Place... places) {
    return new HouseRule(id, dossier -> Stream.of(places).map(place -> finding(id, place)));
  }

  static Finding finding(String id, Place... places) {
    return Finding.builder(rule(id), dossier())
        .verdict(Verdict.FAIL)
        .at(List.of(places))
        .message(WORDS)
        .build();
  }

  static Dossier dossier() {
    return dossier(Optional.empty());
  }

  static Dossier dossier(Optional<DocumentType> type) {
    Section two = new Section("2", "2.", "", List.of(Block.Paragraph.of("hai")), List.of());
    Section ten = new Section("10", "10.", "Mười", List.of(Block.Paragraph.of("mười")), List.of());
    AdministrativeDocument.Builder document =
        AdministrativeDocument.builder()
            .title("Kế hoạch")
            .body(new Body(List.of(), List.of(two, ten), List.of(Block.Paragraph.of("hết"))));
    type.ifPresent(document::type);
    Plan plan =
        new Plan(
            PlanId.of("p"),
            document.build(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return Dossier.of(Reading.of(plan)).on(LocalDate.of(2026, 3, 1));
  }

  static Place section(String label) {
    return Place.section(List.of(label));
  }
}
