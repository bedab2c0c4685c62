package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.calendar.WorkingCalendar.Basis;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Input;
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

  private static final Input.Key ISSUE_DAY =
      new Input.Key("issue-day", Message.vi("Ngày ban hành").en("Date of issue"));
  private static final Message CONFIRM =
      Message.vi("Xác nhận hoặc sửa ngày ban hành").en("Confirm or correct the date of issue");

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
    Optional<WorkingCalendar> calendar =
        dossier
            .fact(WorkingCalendar.class)
            .filter(
                known -> issued.isEmpty() || known.basis(issued.get().getYear()) != Basis.UNKNOWN);
    Finding.Builder finding =
        Finding.builder(this, dossier).at(Place.of(Part.PLACE_AND_DATE)).nextStep(CONFIRM);
    if (issued.isEmpty()) {
      finding
          .verdict(Verdict.NOT_APPLICABLE)
          .message(Message.vi("Văn bản không ghi ngày ban hành").en("The document has no date"));
    } else if (calendar.isEmpty()) {
      finding
          .verdict(Verdict.UNDETERMINED)
          .message(
              Message.vi("Chưa có lịch ngày làm việc để đối chiếu")
                  .en("There is no working calendar to compare with"));
    } else {
      judge(issued.get(), calendar.get(), finding);
    }
    return Stream.of(finding.build());
  }

  private static void judge(LocalDate day, WorkingCalendar calendar, Finding.Builder finding) {
    String written = VietnameseDates.inFigures(day);
    finding.input(ISSUE_DAY, Message.vi(written).en(day.toString()));
    if (calendar.isWorkingDay(day)) {
      finding
          .verdict(Verdict.PASS)
          .message(
              Message.vi("Ngày " + written + " là ngày làm việc").en(day + " is a working day"));
    } else {
      finding
          .verdict(Verdict.NEEDS_REVIEW)
          .message(
              Message.vi("Ngày " + written + " là ngày nghỉ, cần xem lại ngày ban hành")
                  .en(day + " is a day off, look at the date of issue again"));
    }
  }
}
