package org.tuanthu.compliance.rules;

import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;

/** The shape of rules that look at each cited instrument by itself. */
abstract class CitationRule extends BuiltInRule {

  CitationRule(String id, Severity severity, Scope scope, LegalBasis basis) {
    super(id, severity, scope, basis);
  }

  /** Judges one cited instrument. */
  abstract void judge(Citation citation, Dossier dossier, Judgement judgement);

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-citations");
    dossier.plan().citations().forEach(citation -> judge(citation, dossier, judgement));
  }

  /**
   * The mentions in the content of the document itself: its abstract and its annexes are read apart
   * from it.
   */
  static List<Mention> inContent(Citation citation) {
    return citation.mentions().stream().filter(mention -> Content.holds(mention.place())).toList();
  }

  /** Laws and ordinances, which are cited by type and name. */
  static boolean isCitedByName(Citation citation) {
    return citation.number().isEmpty()
        || citation
            .type()
            .filter(
                type ->
                    type == DocumentType.LAW
                        || type == DocumentType.CODE
                        || type == DocumentType.ORDINANCE
                        || type == DocumentType.CONSTITUTION)
            .isPresent();
  }
}
