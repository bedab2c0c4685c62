package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.NumberPattern;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.text.Confidence;

/**
 * LEGAL-011: numbers of normative documents have a form that was in use on their day. The table is
 * complete from Law 80/2015/QH13 on, so that older numbers are not judged.
 */
public final class NumberFormInUseRule extends CitationRule {
  private static final LocalDate SINCE = LocalDate.of(2016, 7, 1);

  /** Called by {@link java.util.ServiceLoader}. */
  public NumberFormInUseRule() {
    super("LEGAL-011", Severity.WARNING, Scope.ALL, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    boolean numbered =
        dossier.plan().citations().stream()
            .anyMatch(citation -> citation.number().filter(n -> n.year().isPresent()).isPresent());
    if (numbered && dossier.fact(NumberPatterns.class).isEmpty()) {
      judgement.lacksFact("number-patterns");
    } else {
      super.judge(dossier, judgement);
    }
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    Optional<NumberPatterns> patterns = dossier.fact(NumberPatterns.class);
    Optional<DocumentNumber> number = citation.number().filter(n -> n.year().isPresent());
    if (patterns.isEmpty() || number.isEmpty() || isOld(citation, number.get())) {
      return;
    }
    judgement.looked(1);
    List<NumberPattern> other = patterns.get().ofOtherDays(number.get(), citation.date());
    if (other.isEmpty()) {
      return;
    }
    NumberPattern pattern = other.get(0);
    List<Place> places = citation.mentions().stream().map(Mention::place).toList();
    Object[] words = {citation.label(), Catalogue.words(pattern.validity()), pattern.source()};
    Judgement.Said said =
        pattern.confidence() == Confidence.VERIFIED
            ? judgement.review("other-days", places, words)
            : judgement.undetermined("likely", places, words);
    said.input("instrument", citation.label())
        .input("form-days", pattern.validity())
        .input("confidence", Catalogue.message("confidence." + pattern.confidence()))
        .input("register", pattern.source());
  }

  private static boolean isOld(Citation citation, DocumentNumber number) {
    return citation
        .date()
        .map(day -> day.isBefore(SINCE))
        .orElse(number.year().getAsInt() <= SINCE.getYear());
  }
}
