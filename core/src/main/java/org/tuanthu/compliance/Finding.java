package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.document.Place;
import org.tuanthu.text.Message;

/**
 * What a rule says of a dossier (phát hiện).
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
  }
}
