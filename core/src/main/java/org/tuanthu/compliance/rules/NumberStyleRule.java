package org.tuanthu.compliance.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;

/**
 * LEGAL-009: numbers of the Party are written number-type/organ, those of the State
 * number/type-agency. An organ may have written its own number wrongly, so that a citation of it
 * only needs a look.
 */
public final class NumberStyleRule extends CitationRule {
  private static final LocalDate DECREE_30 = LocalDate.of(2020, 3, 5);

  /** Codes of agencies that are none of the Party's. */
  private static final Set<String> STATE =
      ImmutableSet.of(
          "UBND", "HĐND", "CP", "TTg", "VPCP", "BNV", "BTC", "BYT", "BTP", "BCA", "BQP", "BCT",
          "BXD", "BGDĐT", "BKHCN", "BVHTTDL", "BNNMT", "BNNPTNT", "BTNMT", "BTTTT", "BLĐTBXH",
          "BKHĐT", "BGTVT", "SNV", "STC", "SYT", "STP", "SXD", "SCT", "SGDĐT", "SKHCN");

  private static final CharMatcher DASHES = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2014");

  /** Called by {@link java.util.ServiceLoader}. */
  public NumberStyleRule() {
    super("LEGAL-009", Severity.WARNING, Scope.ALL, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    super.judge(dossier, judgement);
    Optional<DocumentNumber> own = dossier.document().head().documentNumber();
    if (own.isPresent() && Scope.isOfTheParty(dossier.document())) {
      judgement.looked(1);
      if (own.get().style() == Style.STATE && own.get().typeCode().isPresent()) {
        judgement
            .review("own", List.of(Place.of(Part.NUMBER)), own.get(), partyForm(own.get()))
            .input("number", own.get());
      }
    }
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    if (citation.number().isEmpty()) {
      return;
    }
    DocumentNumber number = citation.number().get();
    judgement.looked(1);
    if (number.style() == Style.STATE) {
      return;
    }
    if (STATE.contains(number.issuerCode())) {
      String right = stateForm(number);
      List<Place> places = citation.mentions().stream().map(Mention::place).toList();
      boolean sure = citation.date().filter(day -> !day.isBefore(DECREE_30)).isPresent();
      Judgement.Said said =
          sure
              ? judgement.fail("state", places, number, right)
              : judgement.review("state", places, number, right);
      said.input("number", number).input("number-known", right);
      return;
    }
    List<Place> asState =
        citation.mentions().stream()
            .filter(mention -> isWrittenAs(stateForm(number), mention))
            .map(Mention::place)
            .toList();
    if (!asState.isEmpty()) {
      judgement
          .review("party", asState, stateForm(number), number)
          .input("number", stateForm(number))
          .input("number-known", number);
    }
  }

  private static boolean isWrittenAs(String form, Mention mention) {
    String written = CharMatcher.whitespace().removeFrom(mention.asWritten());
    return bare(written).contains(bare(form));
  }

  private static String bare(String text) {
    return DASHES.replaceFrom(text, "-").toUpperCase(Locale.ROOT).replace('Ư', 'W');
  }

  private static String stateForm(DocumentNumber number) {
    return number.ordinal() + "/" + String.join("-", number.groups());
  }

  private static String partyForm(DocumentNumber number) {
    List<String> groups = number.groups();
    return number.ordinal()
        + "-"
        + groups.get(0)
        + "/"
        + String.join("-", groups.subList(1, groups.size()));
  }
}
