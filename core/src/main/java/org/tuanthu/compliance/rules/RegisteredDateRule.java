package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.text.VietnameseDates;

/** LEGAL-006: the date given for an instrument is the one that the register knows. */
public final class RegisteredDateRule extends BasisRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public RegisteredDateRule() {
    super("LEGAL-006", Severity.ERROR, Decree30.component("6"));
  }

  @Override
  void judge(
      Citation citation,
      Regulation known,
      Register register,
      Dossier dossier,
      Judgement judgement) {
    List<Mention> dated = citation.mentions().stream().filter(m -> m.date().isPresent()).toList();
    if (known.issued().isEmpty() || dated.isEmpty()) {
      return;
    }
    judgement.looked(1);
    LocalDate issued = known.issued().get();
    List<Mention> wrong = dated.stream().filter(m -> !m.date().equals(known.issued())).toList();
    if (!wrong.isEmpty()) {
      List<Place> places = wrong.stream().map(Mention::place).toList();
      LocalDate written = wrong.get(0).date().orElseThrow();
      judgement
          .against(
              known.confidence(),
              "differs",
              places,
              citation.label(),
              VietnameseDates.inFigures(written),
              VietnameseDates.inFigures(issued),
              known.source())
          .input("instrument", citation.label())
          .input("dates-written", written)
          .input("date-known", issued)
          .input("confidence", Catalogue.message("confidence." + known.confidence()))
          .input("register", known.source());
    }
  }

  @Override
  void judgeUnknown(Citation citation, Register register, Judgement judgement) {
    register
        .otherwiseDated(citation)
        .ifPresent(other -> review("same-year", citation, other, judgement));
    register.namesake(citation).ifPresent(other -> review("same-name", citation, other, judgement));
  }

  private static void review(
      String message, Citation citation, Regulation other, Judgement judgement) {
    LocalDate written = citation.date().orElseThrow();
    LocalDate issued = other.issued().orElseThrow();
    judgement
        .review(
            message,
            everywhere(citation),
            citation.label(),
            VietnameseDates.inFigures(written),
            VietnameseDates.inFigures(issued),
            other.source())
        .input("instrument", citation.label())
        .input("dates-written", written)
        .input("date-known", issued)
        .input("register", other.source());
  }
}
