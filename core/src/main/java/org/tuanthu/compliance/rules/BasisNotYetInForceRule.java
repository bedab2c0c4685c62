package org.tuanthu.compliance.rules;

import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;

/**
 * LEGAL-004: the legal bases are already in force when the document is issued. A plan may prepare
 * for a law to come, so this asks for a look.
 */
public final class BasisNotYetInForceRule extends BasisRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public BasisNotYetInForceRule() {
    super("LEGAL-004", Severity.WARNING, DocumentLaw.articles("Điều 151", "Điều 53"));
  }

  @Override
  void judge(
      Citation citation,
      Regulation known,
      Register register,
      Dossier dossier,
      Judgement judgement) {
    List<Place> bases = asBasis(citation);
    if (bases.isEmpty()) {
      return;
    }
    IssueDays days = IssueDays.of(dossier);
    ValidityPeriod period = register.on(known, days.last());
    if (period.status() != Status.UNKNOWN) {
      judge(citation, period, days, bases, judgement);
    }
  }

  private static void judge(
      Citation citation,
      ValidityPeriod period,
      IssueDays days,
      List<Place> bases,
      Judgement judgement) {
    judgement.looked(1);
    if (period.status() == Status.NOT_YET_IN_FORCE) {
      judgement
          .review("early", bases, citation.label(), period.why(), period.source())
          .input("instrument", citation.label())
          .input("issue-day", days.words())
          .validity(period);
    }
  }
}
