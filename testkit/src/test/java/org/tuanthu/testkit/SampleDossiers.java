package org.tuanthu.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.period.Frequency;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** Dossiers of plans with many faults, with none, and of other papers. */
final class SampleDossiers {
  private SampleDossiers() {}

  static PlanFixture poor() {
    return PlanFixture.correct()
        .number("7/BC-BTC")
        .placeAndDate("ngày 5 tháng 01 năm 2026")
        .preamble(
            "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Bộ Tài chính;",
            "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 09 tháng 8 năm 2014 của Chính phủ.")
        .sections(
            PlanFixture.section("I", "NHIỆM VỤ", List.of(), "Rà soát."),
            PlanFixture.section("III", "BÁO CÁO", List.of(), "Báo cáo."))
        .closing("Trên đây là Kế hoạch.")
        .recipients("Sở Nội vụ")
        .task("I", "Rà soát", "", "", "")
        .task("I", "Rà soát", "Sở nội vụ", "", "")
        .duty("III", "Phòng Ngân sách", "Giám đốc Sở", "", Frequency.ANNUAL)
        .duty("III", "Các đơn vị", "Phòng Ngân sách", "", Frequency.MONTHLY)
        .duty("III", "Các đơn vị", "Phòng Ngân sách", "")
        .withoutDifficultyClause();
  }

  /** Marks without words, braces, endless names. */
  static PlanFixture hostile() {
    String endless = "Phòng " + "Ngân sách ".repeat(5_000);
    return PlanFixture.correct()
        .number("{0}/KH-\\$1")
        .placeAndDate("{1}, ngày tháng")
        .preamble("{0}", "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 99/99/9999 của {2} $3;")
        .sections(
            PlanFixture.section("{0}", "", List.of()), PlanFixture.section("IIIIX", "", List.of()))
        .closing("./")
        .recipients("-", ",", "Lưu:", endless, "{0}")
        .task("I", "-", "-", "-", "-")
        .task("I", "{0}", endless, "{0}", "{0}")
        .task("I", endless, endless + "KHTC", endless, endless)
        .duty("I", "-", "-", "-", Frequency.AD_HOC)
        .duty("I", endless, endless, "{0}", Frequency.values());
  }

  static Dossier informed(PlanFixture plan) {
    return plan.dossier()
        .with(Facts.issuers(Confidence.VERIFIED))
        .with(
            Facts.register(
                Confidence.VERIFIED,
                Facts.period("2024-07-01", Status.EXPIRED, Confidence.VERIFIED)));
  }

  static Stream<Dossier> dossiers() {
    PlanFixture correct = PlanFixture.correct();
    return Stream.of(
        correct.dossier(),
        informed(correct),
        poor().dossier(),
        informed(poor()),
        informed(correct.head(DocumentHead.ABSENT)),
        informed(poor().document(d -> d.type(DocumentType.REPORT))),
        hostile().dossier(),
        informed(hostile()),
        PlanFixture.of(AdministrativeDocument.builder().build()).dossier());
  }

  static Stream<Dossier> moreDossiers() {
    String decree = "Căn cứ Nghị định số 84/2014/NĐ-CP ngày 08 tháng 9 năm 2014 của Chính phủ;";
    PlanFixture cited =
        PlanFixture.correct()
            .preamble("Căn cứ Luật Tiết kiệm;", decree, "Theo Nghị định số 84/2014/NĐ-CP.");
    Regulation detailing =
        Facts.decree(
            Confidence.VERIFIED,
            List.of(
                new Relation(
                    Relation.Kind.DETAILS,
                    DocumentNumber.parse("44/2013/QH13"),
                    Confidence.VERIFIED,
                    "Công báo")),
            Facts.period("2014-11-01", Status.IN_FORCE, Confidence.VERIFIED));
    RegulationRegister register = RegulationRegister.of(List.of(detailing, Facts.law()));
    PlanFixture twice = PlanFixture.correct().preamble(decree, decree);
    AdministrativeDocument nothing = AdministrativeDocument.builder().build();
    return Stream.of(
        cited.dossier().with(register).with(Facts.issuers(Confidence.VERIFIED)),
        PlanFixture.correct().dossier().with(register),
        twice.dossier(),
        informed(PlanFixture.correct().document(d -> d.type(DocumentType.DECREE))),
        informed(PlanFixture.of(nothing).document(d -> d.type(DocumentType.PLAN))),
        PlanFixture.correct()
            .withoutTasks()
            .sections(PlanFixture.section("I", "MỤC ĐÍCH", List.of(), "Tiết kiệm."))
            .dossier());
  }
}
