package org.tuanthu.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Origins;
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
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitedRelation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Provision.Level;
import org.tuanthu.regulation.Provision.Step;
import org.tuanthu.regulation.Relation;
import org.tuanthu.text.Message;
import org.tuanthu.text.Span;

/** A reading of a plan written for tests, with every part. */
final class SampleReading {
  private static final Place LAW = Place.of(Place.Part.PREAMBLE, 0);
  private static final Place BULLET = Place.section(List.of("II", "1")).block(0);
  private static final Place TABLE = Place.section(List.of("II")).block(0);
  private static final Place DECREE = BULLET.range(new Span(4, 29));
  private static final Place CLOSING = Place.of(Place.Part.CLOSING, 0);

  private SampleReading() {}

  static Reading<Plan> reading() {
    Origins origins =
        Origins.builder()
            .put(LAW, 0, new Origin.TextLine(5))
            .put(TABLE, 0, new Origin.WordCell(1, 10, 1))
            .put(BULLET, 0, new Origin.TextLine(12))
            .put(CLOSING, 0, new Origin.WordParagraph(20))
            .put(new Place(Place.Part.ANNEX, List.of("PL1"), 0, Optional.empty()), 0, line(30))
            .build();
    List<Note> notes =
        List.of(
            new Note(Optional.of(line(3)), Message.vi("Số có thể sai").en("Number unsure")),
            new Note(Optional.empty(), Message.vi("Thiếu trang").en("Page missing")));
    Furniture page = new Furniture(Furniture.Kind.PAGE_NUMBER, "2", new Origin.TextLine(17));
    Doubt doubt =
        new Doubt(
            Place.of(Place.Part.NUMBER),
            Doubt.Field.WHOLE,
            Certainty.UNSURE,
            Message.vi("Số không rõ").en("Number unclear"));
    return new Reading<>(plan(), origins, notes, List.of(page), List.of(doubt));
  }

  private static Origin line(int line) {
    return new Origin.TextLine(line);
  }

  private static Plan plan() {
    Citation law =
        new Citation(
            Optional.of(DocumentType.LAW),
            "Luật",
            Optional.empty(),
            Optional.of("Luật Lưu trữ"),
            Optional.of(LocalDate.of(2024, 6, 21)),
            Optional.empty(),
            List.of(
                new Mention(
                    LAW,
                    "Luật Lưu trữ ngày 21/6/2024",
                    Optional.of(LocalDate.of(2024, 6, 21)),
                    Optional.empty()),
                new Mention(
                    BULLET,
                    "Luật Lưu trữ",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                        new Provision(
                            List.of(
                                new Step(Level.ARTICLE, "5", Optional.empty()),
                                new Step(Level.CLAUSE, "1", Optional.of("3"))))),
                    List.of(
                        new CitedRelation(
                            Relation.Kind.DETAILS,
                            BULLET.range(new Span(30, 47)),
                            "quy định chi tiết",
                            Optional.of(DECREE))))));
    Citation decree =
        new Citation(
            Optional.of(DocumentType.DECREE),
            "Nghị định",
            Optional.of(DocumentNumber.parse("9/2025/NĐ-CP")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Mention(
                    DECREE, "Nghị định số 9/2025/NĐ-CP", Optional.empty(), Optional.empty())));
    Task scan =
        new Task(
            BULLET,
            "Quét hồ sơ",
            Optional.of("Văn phòng"),
            List.of("Phòng Nội vụ"),
            Optional.of(
                new Task.Due("trước ngày 30/6/2025", Optional.of(LocalDate.of(2025, 6, 29)))),
            Optional.empty());
    Task deliver =
        new Task(
            BULLET,
            "Nộp",
            Optional.empty(),
            List.of(),
            Optional.of(new Task.Due("quý III", Optional.empty())),
            Optional.of("Biên bản"));
    ReportingDuty duty =
        new ReportingDuty(
            CLOSING,
            List.of("Các phường"),
            Optional.empty(),
            List.of(Frequency.QUARTERLY),
            Optional.of(
                new Deadline(
                    "trước ngày 20 tháng cuối quý",
                    Deadline.Kind.BEFORE,
                    new DeadlineRule.DayOfMonth(20, 0))),
            "Các phường báo cáo hằng quý");
    return new Plan(
        PlanId.of("P-1"),
        document(),
        OptionalInt.of(2025),
        List.of(law, decree),
        List.of(scan, deliver),
        List.of(duty),
        Optional.of(new DifficultyClause(CLOSING, "Khó khăn", Optional.of("Văn phòng"))));
  }

  private static AdministrativeDocument document() {
    Section first =
        new Section("1", "1.", "", List.of(new Block.Paragraph("-", "Quét hồ sơ")), List.of());
    Section second =
        new Section(
            "II",
            "II.",
            "VIỆC",
            List.of(new Block.Table(List.of(List.of("TT", "Việc"), List.of("1", "Quét")))),
            List.of(first));
    PlaceAndDate placeAndDate =
        new PlaceAndDate(
            "Sa Pa, ngày 08 tháng 01 năm 2025",
            Optional.of("Sa Pa"),
            Optional.of(LocalDate.of(2025, 1, 8)));
    return AdministrativeDocument.builder()
        .head(
            new DocumentHead(
                Optional.empty(),
                Optional.empty(),
                Optional.of("ỦY BAN NHÂN DÂN THỊ XÃ"),
                Optional.of("12/KH-UBND"),
                Optional.of(placeAndDate),
                List.of("KHẨN")))
        .type(DocumentType.PLAN)
        .title("Số hóa hồ sơ")
        .addressees(List.of("Các phường"))
        .body(
            new Body(
                List.of(Block.Paragraph.of("Căn cứ Luật Lưu trữ ngày 21/6/2024")),
                List.of(second),
                List.of(Block.Paragraph.of("Các phường báo cáo hằng quý"))))
        .signature(
            new Signature(
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
                Optional.of("PHÓ CHỦ TỊCH"),
                Optional.of("Vàng Thị Mỷ")))
        .recipients(List.of("Như trên", "Lưu: VT, VP"))
        .annexes(
            List.of(
                new Annex(
                    Optional.of("Phụ lục I"),
                    Optional.empty(),
                    new Body(List.of(Block.Paragraph.of("Danh mục")), List.of(), List.of()))))
        .build();
  }
}
