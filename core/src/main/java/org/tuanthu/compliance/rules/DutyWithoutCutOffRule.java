package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.text.VietnameseText;

/**
 * REPORT-002: periodic duties without a cut-off (thời gian chốt số liệu), where the windows of
 * Article 12 step in.
 */
public final class DutyWithoutCutOffRule extends BuiltInRule {
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "chốt số liệu|số liệu (?:báo cáo )?(?:được )?(?:tính|lấy) (?:từ|đến)"
              + "|(?:kỳ|thời gian) báo cáo (?:được )?tính (?:từ|đến)"
              + "|điều 12 nghị định (?:số )?09/2019/nđ-cp");

  /** One of these stands in every match. */
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("số liệu", "báo cáo tính", "báo cáo được tính", "09/2019/nđ-cp");

  /** Called by {@link java.util.ServiceLoader}. */
  public DutyWithoutCutOffRule() {
    super("REPORT-002", Severity.NOTICE, Scope.PLANS, Decree09.article("Điều 12"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<ReportingDuty> periodic =
        dossier.plan().duties().stream().filter(DutyRule::isPeriodic).toList();
    judgement.looked(periodic.size());
    if (periodic.isEmpty() || says(dossier.document())) {
      return;
    }
    List<Place> lacking =
        RegimeCover.leavesOpen(periodic, periodic.size(), entry -> true, dossier, judgement)
            .stream()
            .map(ReportingDuty::place)
            .toList();
    if (!lacking.isEmpty()) {
      judgement
          .review("lacking", lacking, lacking.size())
          .input("looked", periodic.size())
          .input("lacking", lacking.size());
    }
  }

  /** Whether the document names a cut-off anywhere. */
  static boolean says(AdministrativeDocument document) {
    return document.texts().stream()
        .map(text -> VietnameseText.fold(text.text()))
        .filter(text -> WORDS.stream().anyMatch(text::contains))
        .anyMatch(text -> CUT_OFF.matcher(text).find());
  }
}
