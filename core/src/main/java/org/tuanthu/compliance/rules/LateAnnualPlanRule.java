package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.CitationGrammar;
import org.tuanthu.text.VietnameseText;

/**
 * PLAN-008: a plan for a whole year is issued before the year begins, or at least in its first
 * month. A plan for an event or for the execution of an instrument is no annual one, whatever year
 * its title names.
 */
public final class LateAnnualPlanRule extends BuiltInRule {
  private static final Pattern ANNUAL = Pattern.compile("(?:^| )năm (?:19|20)\\d\\d(?: của .*+)?$");

  /** Words of plans for some days or months, or for a change of another plan. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "(?:^| )(?:tháng|tuần lễ|tuần|ngày|đợt|quý|lễ|hội nghị|hội thi|hội thảo|hội diễn"
              + "|cuộc thi|kỳ thi|giải|chiến dịch|cao điểm|diễn tập|tập huấn|kỷ niệm|đại hội"
              + "|tuyển dụng|tuyển sinh|thi tuyển|xét tuyển|điều chỉnh|bổ sung|sửa đổi|thanh tra"
              + "|kiểm tra|giám sát|khảo sát|mùa|hè|tết|vụ|bầu cử|sơ kết|tổng kết)(?: |$)");

  /** Called by {@link java.util.ServiceLoader}. */
  public LateAnnualPlanRule() {
    super(
        "PLAN-008",
        Severity.NOTICE,
        Scope.PLANS,
        LegalBasis.custom("kế hoạch năm được ban hành trước hoặc ngay đầu năm"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-annual-plan");
    Optional<LocalDate> issued = IssueDays.written(dossier);
    if (issued.isEmpty() || dossier.plan().year().isEmpty() || !isAnnual(dossier)) {
      return;
    }
    judgement.looked(1);
    int year = dossier.plan().year().getAsInt();
    if (issued.get().isAfter(LocalDate.of(year, Month.JANUARY, 31))) {
      judgement
          .review(
              "late", List.of(Place.of(Part.PLACE_AND_DATE)), year, Catalogue.words(issued.get()))
          .input("plan-year", year)
          .input("issue-day", issued.get());
    }
  }

  private static boolean isAnnual(Dossier dossier) {
    return dossier
        .document()
        .title()
        .filter(title -> CitationGrammar.find(title).isEmpty())
        .map(VietnameseText::fold)
        .filter(title -> ANNUAL.matcher(title).find() && !OCCASION.matcher(title).find())
        .isPresent();
  }
}
