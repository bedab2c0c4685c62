package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.text.VietnameseDates;

/**
 * LEGAL-005: one number has one date. Where the register knows the date, LEGAL-006 says which of
 * them is wrong.
 */
public final class TwoDatesRule extends CitationRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public TwoDatesRule() {
    super("LEGAL-005", Severity.ERROR, Scope.ALL, Decree30.article("Điều 15"));
  }

  @Override
  void judge(Citation citation, Dossier dossier, Judgement judgement) {
    List<Mention> dated = citation.mentions().stream().filter(m -> m.date().isPresent()).toList();
    if (citation.number().isEmpty() || dated.size() < 2) {
      return;
    }
    judgement.looked(1);
    List<LocalDate> dates =
        dated.stream().flatMap(m -> m.date().stream()).distinct().sorted().toList();
    if (dates.size() > 1 && !isKnown(citation, dossier)) {
      List<Place> places = dated.stream().map(Mention::place).toList();
      String written = Words.quoted(dates.stream().map(VietnameseDates::inFigures).toList());
      judgement
          .say(verdict(citation.number().get(), dates), "dates", places, citation.label(), written)
          .input("instrument", citation.label())
          .input("dates-written", written);
    }
  }

  /** Numbers begin anew each year and in each place, so only one of one agency and year is sure. */
  private static Verdict verdict(DocumentNumber number, List<LocalDate> dates) {
    boolean oneYear = dates.stream().map(LocalDate::getYear).distinct().count() == 1;
    boolean sure = number.year().isPresent() || oneYear;
    return sure && !Register.isLocal(number) ? Verdict.FAIL : Verdict.NEEDS_REVIEW;
  }

  private static boolean isKnown(Citation citation, Dossier dossier) {
    return dossier
        .fact(Regulations.class)
        .flatMap(regulations -> new Register(regulations).meant(citation))
        .flatMap(Regulation::issued)
        .isPresent();
  }
}
