package org.tuanthu.compliance.rules;

import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitationPrinter;
import org.tuanthu.regulation.Mention;

/** FORM-007: after the first time an instrument is cited by type, number and symbol alone. */
public final class LaterCitationRule extends CitationRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public LaterCitationRule() {
    super("FORM-007", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    List<Mention> mentions = inContent(citation);
    if (mentions.size() < 2 || isCitedByName(citation)) {
      return;
    }
    judgement.looked(mentions.size() - 1);
    List<Mention> full = mentions.stream().filter(Mention::isFull).toList();
    List<Place> repeated =
        full.stream()
            .skip(1)
            .filter(mention -> isSameInstrument(full.get(0), mention))
            .map(Mention::place)
            .toList();
    if (!repeated.isEmpty()) {
      judgement.fail(
          "repeated", repeated, citation.label(), repeated.size(), CitationPrinter.later(citation));
    }
  }

  /** Another date may mean another instrument of the same number; LEGAL-005 looks at that. */
  private static boolean isSameInstrument(Mention first, Mention later) {
    return first.date().isEmpty() || later.date().isEmpty() || first.date().equals(later.date());
  }
}
