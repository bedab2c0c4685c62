package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.IssuerFit;
import org.tuanthu.regulation.Issuers;

/** LEGAL-002: the symbol of the document names the agency that issues it. */
public final class OwnSymbolRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public OwnSymbolRule() {
    super("LEGAL-002", Severity.ERROR, Scope.ALL, Decree30.component("3"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    Optional<DocumentNumber> number = dossier.document().head().documentNumber();
    Optional<String> agency = dossier.document().head().agency();
    if (number.isEmpty() || agency.isEmpty()) {
      judgement.notApplicable("na.no-number");
      return;
    }
    Optional<Issuers> issuers = dossier.fact(Issuers.class);
    if (issuers.isEmpty()) {
      judgement.lacksFact("issuers");
      return;
    }
    judgement.notApplicable("na.unknown-symbol");
    Optional<LocalDate> on = dossier.document().head().placeAndDate().flatMap(PlaceAndDate::date);
    judge(
        issuers.get().fits(number.get(), agency.get(), on), number.get(), agency.get(), judgement);
  }

  private static void judge(
      IssuerFit fit, DocumentNumber number, String agency, Judgement judgement) {
    judgement.looked(fit.verdict() == IssuerFit.Verdict.UNKNOWN ? 0 : 1);
    if (fit.verdict() == IssuerFit.Verdict.CONTRADICTS) {
      String owner = fit.owner().map(Issuer::name).orElse(number.issuerCode());
      judgement
          .against(fit.confidence(), "other", List.of(Place.of(Part.NUMBER)), number, agency, owner)
          .input("symbol", number.issuerCode())
          .input("issuer-written", agency)
          .input("issuer-known", owner)
          .input("confidence", Catalogue.message("confidence." + fit.confidence()));
    }
  }
}
