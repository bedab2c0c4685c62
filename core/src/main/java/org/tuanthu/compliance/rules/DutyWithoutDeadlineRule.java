package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.text.VietnameseText;

/** REPORT-001: periodic duties without a deadline (thời hạn gửi báo cáo). */
public final class DutyWithoutDeadlineRule extends BuiltInRule {
  /** Words by which another text sets the deadline, or another report takes the content in. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("theo (?:đúng )?(?:quy định|hướng dẫn|yêu cầu)|lồng ghép");

  /** Called by {@link java.util.ServiceLoader}. */
  public DutyWithoutDeadlineRule() {
    super("REPORT-001", Severity.WARNING, Scope.PLANS, Decree09.article("Khoản 5 Điều 8"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<ReportingDuty> periodic =
        dossier.plan().duties().stream().filter(DutyRule::isPeriodic).toList();
    judgement.looked(periodic.size());
    List<ReportingDuty> open =
        RegimeCover.leavesOpen(
            periodic.stream().filter(duty -> duty.deadline().isEmpty()).toList(),
            periodic.size(),
            entry -> entry.timing().sendBy().isPresent(),
            dossier,
            judgement);
    Map<Boolean, List<Place>> lacking =
        open.stream()
            .collect(
                Collectors.partitioningBy(
                    DutyWithoutDeadlineRule::isDoubtful,
                    Collectors.mapping(ReportingDuty::place, Collectors.toList())));
    say(Verdict.FAIL, "lacking", lacking.getOrDefault(false, List.of()), periodic, judgement);
    say(
        Verdict.NEEDS_REVIEW,
        "doubtful",
        lacking.getOrDefault(true, List.of()),
        periodic,
        judgement);
  }

  private static void say(
      Verdict verdict,
      String key,
      List<Place> places,
      List<ReportingDuty> all,
      Judgement judgement) {
    if (!places.isEmpty()) {
      judgement
          .say(verdict, key, places, places.size(), all.size())
          .input("looked", all.size())
          .input("lacking", places.size());
    }
  }

  /** Daily reports are due by their nature; other sentences send the reader elsewhere. */
  private static boolean isDoubtful(ReportingDuty duty) {
    return duty.frequencies().stream().allMatch(f -> f == Frequency.DAILY || f == Frequency.AD_HOC)
        || ELSEWHERE.matcher(VietnameseText.fold(duty.asWritten())).find();
  }
}
