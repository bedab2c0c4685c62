package org.tuanthu.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.DifficultyClause;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.text.Confidence;

/** Plans that use every part of the stored form. */
final class SamplePlans {

  private SamplePlans() {}

  /** A plan with that id, number, issuer and year that cites those instruments. */
  static Plan plan(String id, String number, String issuer, int year, String... cited) {
    Place place = Place.section(List.of("II", "1")).block(0);
    return new Plan(
        PlanId.of(id),
        AdministrativeDocument.builder()
            .head(
                new DocumentHead(
                    Optional.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                    Optional.empty(),
                    Optional.of(issuer),
                    Optional.of(number),
                    Optional.of(
                        new PlaceAndDate(
                            "Cao Bằng, ngày 05 tháng 01 năm " + year,
                            Optional.of("Cao Bằng"),
                            Optional.of(LocalDate.of(year, 1, 5)))),
                    List.of("KHẨN")))
            .type(DocumentType.PLAN)
            .title("Kiểm tra công tác lưu trữ năm " + year)
            .body(
                new Body(
                    List.of(Block.Paragraph.of("Căn cứ chương trình công tác năm;")),
                    List.of(
                        new Section(
                            "II",
                            "II.",
                            "NỘI DUNG",
                            List.of(
                                new Block.Table(
                                    List.of(List.of("TT", "Việc"), List.of("1", "Rà soát")))),
                            List.of(
                                new Section(
                                    "1",
                                    "1.",
                                    "",
                                    List.of(
                                        new Block.Paragraph(
                                            "-", "Rà soát hồ sơ \"mật\"; 100% \\ đủ.")),
                                    List.of())))),
                    List.of()))
            .recipients(List.of("Như trên", "Lưu: VT, VP(2b)"))
            .build(),
        OptionalInt.of(year),
        List.of(cited).stream().map(n -> citation(n, place)).toList(),
        List.of(
            new Task(
                place,
                "Rà soát hồ sơ",
                Optional.of("Văn phòng"),
                List.of("Thanh tra"),
                Optional.of(new Task.Due("trước ngày 30/6", Optional.empty())),
                Optional.empty())),
        List.of(
            new ReportingDuty(
                place,
                List.of("Các phòng"),
                Optional.of("Văn phòng"),
                List.of(Frequency.QUARTERLY, Frequency.ANNUAL),
                Optional.of(
                    new Deadline(
                        "trước ngày 15/12",
                        Deadline.Kind.BEFORE,
                        new DeadlineRule.DayOfYear(12, 15, 0))),
                "Các phòng báo cáo hằng quý, hằng năm")),
        Optional.of(new DifficultyClause(place, "Nếu có vướng mắc", Optional.of("Văn phòng"))));
  }

  /** A decree of that number, issued on the day that the plans give. */
  static Regulation decree(String number) {
    return new Regulation(
        DocumentType.DECREE,
        DocumentNumber.parse(number),
        Optional.of("Công tác lưu trữ"),
        "Chính phủ",
        Optional.of(LocalDate.of(2023, 8, 14)),
        List.of(),
        List.of(),
        Confidence.VERIFIED,
        "Công báo");
  }

  private static Citation citation(String number, Place place) {
    return new Citation(
        Optional.of(DocumentType.DECREE),
        "Nghị định",
        Optional.of(DocumentNumber.parse(number)),
        Optional.empty(),
        Optional.of(LocalDate.of(2023, 8, 14)),
        Optional.of("Chính phủ"),
        List.of(new Mention(place, "Nghị định số " + number, Optional.empty(), Optional.empty())));
  }
}
