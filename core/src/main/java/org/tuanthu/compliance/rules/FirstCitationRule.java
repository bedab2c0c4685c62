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
public final class FirstCitationRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public FirstCitationRule() {
    super("FORM-008", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-citations");
    OwnMentions own = new OwnMentions(dossier);
    for (Citation citation : dossier.plan().citations()) {
      if (!CitationRule.isCitedByName(citation)) {
        judge(
            citation,
            CitationRule.inContent(citation).stream().filter(own::isOwn).toList(),
            judgement);
      }
    }
  }

  private static void judge(Citation citation, List<Mention> mentions, Judgement judgement) {
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
