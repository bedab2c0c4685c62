package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.text.Message;

/**
 * FORM-008: the first time an instrument is cited with date and issuer. Since 2025 normative
 * documents are often cited without, so this asks for a look. An instrument in the title of another
 * one is not cited there.
 */
public final class FirstCitationRule extends CitationRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public FirstCitationRule() {
    super("FORM-008", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    if (isCitedByName(citation)) {
      return;
    }
    List<Mention> mentions = OwnMentions.of(dossier).inContent(citation);
    if (mentions.isEmpty()) {
      return;
    }
    judgement.looked(1);
    Mention first = mentions.get(0);
    List<Message> lacking = new ArrayList<>();
    if (first.date().isEmpty()) {
      lacking.add(Catalogue.message("FORM-008.date"));
    }
    if (first.issuer().isEmpty()) {
      lacking.add(Catalogue.message("FORM-008.issuer"));
    }
    if (!lacking.isEmpty()) {
      judgement
          .review("short", List.of(first.place()), citation.label(), Words.list(lacking))
          .input("instrument", citation.label())
          .input("unseen", Words.list(lacking));
    }
  }
}
