package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.IssuerFit;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Mention;

/** LEGAL-001: the issuer named for an instrument is the one that its symbol names. */
public final class IssuerOfSymbolRule extends CitationRule {

  private record Wrong(String written, IssuerFit fit) {}

  /** Called by {@link java.util.ServiceLoader}. */
  public IssuerOfSymbolRule() {
    super("LEGAL-001", Severity.ERROR, Scope.ALL, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    boolean named =
        dossier.plan().citations().stream()
            .anyMatch(c -> c.number().isPresent() && c.issuer().isPresent());
    if (named && dossier.fact(Issuers.class).isEmpty()) {
      judgement.lacksFact("issuers");
    } else {
      super.judge(dossier, judgement);
    }
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    Optional<Issuers> issuers = dossier.fact(Issuers.class);
    if (citation.number().isEmpty() || issuers.isEmpty()) {
      return;
    }
    DocumentNumber number = citation.number().get();
    SetMultimap<Wrong, Place> wrong = LinkedHashMultimap.create();
    for (Mention mention : citation.mentions()) {
      if (mention.issuer().isPresent()) {
        String name = mention.issuer().get();
        IssuerFit fit = issuers.get().fits(number, name, mention.date().or(citation::date));
        judgement.looked(fit.verdict() == IssuerFit.Verdict.UNKNOWN ? 0 : 1);
        if (fit.verdict() == IssuerFit.Verdict.CONTRADICTS) {
          wrong.put(new Wrong(name, fit), mention.place());
        }
      }
    }
    for (Wrong name : wrong.keySet()) {
      judgement
          .against(
              name.fit().confidence(),
              "other",
              List.copyOf(wrong.get(name)),
              citation.label(),
              name.written(),
              owner(name.fit(), number),
              number.issuerCode())
          .input("symbol", number.issuerCode())
          .input("issuer-written", name.written())
          .input("issuer-known", owner(name.fit(), number))
          .input("confidence", Catalogue.message("confidence." + name.fit().confidence()));
    }
  }

  private static String owner(IssuerFit fit, DocumentNumber number) {
    return fit.owner().map(Issuer::name).orElse(number.issuerCode());
  }
}
