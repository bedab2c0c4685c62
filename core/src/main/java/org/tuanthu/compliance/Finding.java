package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.document.Place;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * What a rule says of a dossier (phát hiện). PASS and FAIL rest on an article that was read: a
 * finding with one of them and a likely basis cannot be made.
 *
 * @param ruleId for example {@code LEGAL-003}
 * @param severity as the rule has it
 * @param verdict the verdict
 * @param places where in the document, in its order; empty when the whole document is meant
 * @param message what was found
 * @param basis the article
 * @param nextStep what to do
 */
public record Finding(
    String ruleId,
    Severity severity,
    Verdict verdict,
    List<Place> places,
    Message message,
    LegalBasis basis,
    Message nextStep) {
  public Finding {
    places = ImmutableList.copyOf(places);
    if (basis.confidence() == Confidence.LIKELY && verdict.isFirm()) {
      throw new IllegalArgumentException(
          ruleId
              + " cannot say "
              + verdict
              + " on a basis that is only likely ('"
              + basis.article()
              + "'), expected e.g. UNDETERMINED");
    }
  }

  /** The same finding at those places. */
  public Finding at(List<Place> others) {
    return new Finding(ruleId, severity, verdict, others, message, basis, nextStep);
  }
}
