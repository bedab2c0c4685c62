package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/**
 * HOUSE-001: a paper dated on a day off deserves a second look (ngày ban hành là ngày nghỉ). It is
 * an example of a rule that an embedder adds, with an id group and a fact of its own.
 */
public final class SignedOnWorkingDayRule implements ComplianceRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public SignedOnWorkingDayRule() {}

  @Override
  public String id() {
    return "HOUSE-001";
  }

  @Override
  public Message title() {
    return Message.vi("Văn bản được ban hành vào ngày làm việc")
        .en("The document is issued on a working day");
  }

  @Override
  public Severity severity() {
    return Severity.NOTICE;
  }

  @Override
  public LegalBasis basis() {
    return LegalBasis.verified("Quy ước của đơn vị sử dụng phần mềm mẫu");
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Optional<LocalDate> issued =
        dossier.document().head().placeAndDate().flatMap(PlaceAndDate::date);
    if (issued.isEmpty()) {
      return Stream.of(
          finding(
              Verdict.NOT_APPLICABLE,
              Message.vi("Văn bản không ghi ngày ban hành").en("The document has no date")));
    }
    return Stream.of(
        dossier
            .fact(WorkingCalendar.class)
            .map(calendar -> judge(issued.get(), calendar))
            .orElseGet(
                () ->
                    finding(
                        Verdict.UNDETERMINED,
                        Message.vi("Chưa có lịch ngày làm việc để đối chiếu")
                            .en("There is no working calendar to compare with"))));
  }

  private Finding judge(LocalDate day, WorkingCalendar calendar) {
    String written = VietnameseDates.inFigures(day);
    return calendar.isWorkingDay(day)
        ? finding(
            Verdict.PASS,
            Message.vi("Ngày " + written + " là ngày làm việc").en(day + " is a working day"))
        : finding(
            Verdict.NEEDS_REVIEW,
            Message.vi("Ngày " + written + " là ngày nghỉ, cần xem lại ngày ban hành")
                .en(day + " is a day off, look at the date of issue again"));
  }

  private Finding finding(Verdict verdict, Message message) {
    return new Finding(
        id(),
        severity(),
        verdict,
        List.of(Place.of(Part.PLACE_AND_DATE)),
        message,
        basis(),
        Message.vi("Xác nhận hoặc sửa ngày ban hành").en("Confirm or correct the date of issue"));
  }
}
