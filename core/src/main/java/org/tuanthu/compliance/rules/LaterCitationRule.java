package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.CitationPrinter;
import org.tuanthu.regulation.Mention;
import org.tuanthu.text.Message;

/** FORM-007: after the first time an instrument is cited by type, number and symbol alone. */
public final class LaterCitationRule extends CitationRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public LaterCitationRule() {
    super("FORM-007", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    if (isCitedByName(citation)) {
      return;
    }
    List<Mention> mentions = OwnMentions.of(dossier).inContent(citation);
    if (mentions.size() < 2) {
      return;
    }
    judgement.looked(mentions.size() - 1);
    List<Place> repeated = repeated(mentions);
    if (!repeated.isEmpty()) {
      judgement
          .fail(
              "repeated",
              repeated,
              citation.label(),
              times(repeated.size()),
              CitationPrinter.later(citation))
          .input("instrument", citation.label())
          .input("mentions", mentions.size())
          .input("full-mentions", repeated.size() + 1);
    }
  }

  /**
   * The full mentions after the first, without the one that supplies the date for the first time.
   */
  private static List<Place> repeated(List<Mention> mentions) {
    List<Place> repeated = new ArrayList<>();
    boolean full = false;
    Optional<Mention> dated = Optional.empty();
    for (Mention mention : mentions) {
      boolean more = !full || (mention.date().isPresent() && dated.isEmpty());
      if (mention.isFull() && !more && isSameInstrument(dated, mention)) {
        repeated.add(mention.place());
      }
      full |= mention.isFull();
      dated = dated.or(() -> Optional.of(mention).filter(m -> m.date().isPresent()));
    }
    return repeated;
  }

  /** Another date may mean another instrument of the same number; LEGAL-005 looks at that. */
  private static boolean isSameInstrument(Optional<Mention> dated, Mention later) {
    return later.date().isEmpty() || dated.map(m -> m.date().equals(later.date())).orElse(true);
  }

  private static Message times(int count) {
    return new Message(Integer.toString(count), count == 1 ? "once more" : count + " more times");
  }
}
