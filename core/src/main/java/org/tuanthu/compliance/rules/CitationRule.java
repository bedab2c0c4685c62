package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Citation;

/** The shape of rules that look at each cited instrument by itself. */
abstract class CitationRule extends BuiltInRule {
  private static final Set<DocumentType> LAWS =
      Sets.immutableEnumSet(DocumentType.LAW, DocumentType.CODE, DocumentType.ORDINANCE);

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

  /** Laws and ordinances, which are cited by type and name. */
  static boolean isCitedByName(Citation citation) {
    return citation.number().isEmpty()
        || isLaw(citation)
        || citation.type().filter(type -> type == DocumentType.CONSTITUTION).isPresent();
  }

  /** Laws, codes and ordinances. */
  static boolean isLaw(Citation citation) {
    return citation.type().filter(LAWS::contains).isPresent();
  }
}
