package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** Values with which contracts fill ports; made up. */
final class PortSamples {
  static final LocalDate PLANNED = LocalDate.of(2025, 12, 20);
  static final LocalDate REPLACED = LocalDate.of(2024, 7, 1);

  private PortSamples() {}

  static List<Regulation> instruments() {
    return List.of(
        regulation(DocumentType.LAW, "44/2013/QH13", "Luật Tiết kiệm", "Quốc hội", "2014-07-01"),
        decree(),
        replacing(),
        regulation(
            DocumentType.PLAN, "308/KH-UBND", "", "Ủy ban nhân dân tỉnh Sơn La", "2025-12-20"),
        regulation(
            DocumentType.PLAN, "308/KH-UBND", "", "Ủy ban nhân dân tỉnh Cà Mau", "2025-12-20"));
  }

  static RegulationRegister register() {
    return RegulationRegister.of(instruments());
  }

  static Regulation decree() {
    return regulation(DocumentType.DECREE, "84/2014/NĐ-CP", "", "Chính phủ", "2014-11-01");
  }

  private static Regulation replacing() {
    Regulation later =
        regulation(DocumentType.DECREE, "70/2024/NĐ-CP", "", "Chính phủ", "2024-07-01");
    Relation replaces =
        new Relation(
            Relation.Kind.REPLACES, decree().number(), Confidence.VERIFIED, "Điều khoản thi hành");
    return new Regulation(
        later.type(),
        later.number(),
        later.name(),
        later.issuer(),
        later.issued(),
        later.validity(),
        List.of(replaces),
        later.confidence(),
        later.source());
  }

  static List<LocalDate> days() {
    return List.of(
        LocalDate.of(2014, 1, 1), LocalDate.of(2020, 1, 1), REPLACED.minusDays(1), REPLACED);
  }

  private static Regulation regulation(
      DocumentType type, String number, String name, String issuer, String from) {
    LocalDate day = LocalDate.parse(from);
    return new Regulation(
        type,
        DocumentNumber.parse(number),
        name.isEmpty() ? Optional.empty() : Optional.of(name),
        issuer,
        Optional.of(day),
        List.of(
            new ValidityPeriod(
                DateRange.from(day),
                Status.IN_FORCE,
                Confidence.VERIFIED,
                Message.vi("Còn hiệu lực").en("In force"),
                "Công báo")),
        List.of(),
        Confidence.VERIFIED,
        "Công báo");
  }

  /** A plan of that id, number, issuer and year that rests on the decree of that number. */
  static Plan plan(String id, String number, String issuer, int year, String decree) {
    PlanFixture fixture =
        PlanFixture.correct()
            .number(number)
            .agency("", issuer)
            .year(year)
            .preamble("Căn cứ Nghị định số " + decree + " ngày 01 tháng 11 năm 2014;");
    return fixture.plan(PlanId.of(id));
  }

  /** What all rules on the path say of a plan. */
  static Assessment assessment(Plan plan, LocalDate asOf) {
    return RuleSet.discovered(PortSamples.class.getClassLoader())
        .assess(Dossier.of(Reading.of(plan)).on(asOf));
  }
}
