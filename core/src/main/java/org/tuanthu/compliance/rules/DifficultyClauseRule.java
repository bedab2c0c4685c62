package org.tuanthu.compliance.rules;

import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;

/** PLAN-005: the plan says where difficulties go (khó khăn, vướng mắc). */
public final class DifficultyClauseRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public DifficultyClauseRule() {
    super(
        "PLAN-005",
        Severity.NOTICE,
        Scope.PLANS,
        LegalBasis.custom("kế hoạch nêu nơi nhận phản ánh khó khăn, vướng mắc"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.looked(1);
    if (dossier.plan().difficultyClause().isEmpty()) {
      judgement.review("none", List.of());
    }
  }
}
