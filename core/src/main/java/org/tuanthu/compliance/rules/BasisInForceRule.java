package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** LEGAL-003: the cited instruments are in force when the document is issued. */
public final class BasisInForceRule extends BasisRule {
  private static final Set<Status> OVER =
      Sets.immutableEnumSet(Status.EXPIRED, Status.SUSPENDED, Status.NO_LONGER_SUITABLE);

  /** Called by {@link java.util.ServiceLoader}. */
  public BasisInForceRule() {
    super("LEGAL-003", Severity.ERROR, DocumentLaw.articles("Điều 154", "Điều 57"));
  }

  @Override
  void judge(
      Citation citation,
      Regulation known,
      Register register,
      Dossier dossier,
      Judgement judgement) {
    IssueDays days = IssueDays.of(dossier);
    Optional<ValidityPeriod> first = known.on(days.first());
    Optional<ValidityPeriod> last = known.on(days.last());
    if (last.isEmpty()) {
      return;
    }
    ValidityPeriod period = last.get();
    if (!OVER.contains(period.status())) {
      judgement.looked(period.confidence() == Confidence.VERIFIED ? 1 : 0);
      return;
    }
    judgement.looked(1);
    List<Place> bases = asBasis(citation);
    List<Place> places = bases.isEmpty() ? everywhere(citation) : bases;
    Object[] words = {citation.label(), period.why(), period.source()};
    boolean always = first.filter(p -> OVER.contains(p.status())).isPresent();
    if (period.confidence() == Confidence.LIKELY) {
      judgement.undetermined("likely", places, words);
    } else if (!always) {
      judgement.undetermined("undated", places, words);
    } else if (bases.isEmpty()) {
      judgement.review("mentioned", places, words);
    } else {
      judgement.fail("expired", places, words);
    }
  }
}
