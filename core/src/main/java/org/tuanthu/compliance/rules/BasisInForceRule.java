package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.VietnameseDates;

/**
 * LEGAL-003: the cited instruments are in force when the document is issued. One of which the
 * document itself says that it is replaced or abrogated is not judged.
 */
public final class BasisInForceRule extends BasisRule {
  /** Called by {@link java.util.ServiceLoader}. */
  public BasisInForceRule() {
    super("LEGAL-003", Severity.ERROR, DocumentLaw.articles("Điều 154", "Điều 57"));
  }

  @Override
  void judge(
      Citation citation,
      Regulation known,
      Register register,
      Dossier dossier,
      Judgement judgement) {
    IssueDays days = IssueDays.of(dossier);
    ValidityPeriod period = register.on(known, days.last());
    if (period.status() == Status.UNKNOWN) {
      return;
    }
    if (!period.status().isOver()) {
      judgement.looked(period.confidence() == Confidence.VERIFIED ? 1 : 0);
      return;
    }
    List<Place> mentioned =
        citation.mentions().stream()
            .filter(mention -> !isSaidToBeOver(mention))
            .map(Mention::place)
            .toList();
    if (mentioned.isEmpty()) {
      return;
    }
    judgement.looked(1);
    List<Place> bases = asBasis(citation);
    List<Place> places = bases.isEmpty() ? mentioned : bases;
    List<Regulation> successors = register.successors(known, days.last());
    Object[] words = {citation.label(), period.why(), period.source(), successor(successors)};
    boolean always = register.on(known, days.first()).status().isOver();
    Judgement.Said said;
    if (period.confidence() == Confidence.LIKELY) {
      said = judgement.undetermined("likely", places, words);
    } else if (!always) {
      said = judgement.undetermined("undated", places, words);
    } else if (bases.isEmpty()) {
      said = judgement.review("mentioned", places, words);
    } else {
      said = judgement.fail("expired", places, words);
    }
    said.input("instrument", citation.label()).input("issue-day", days.words()).validity(period);
    if (!successors.isEmpty()) {
      said.input("successor", names(successors))
          .nextStep(Catalogue.message("LEGAL-003.replaced.next", names(successors)));
    }
  }

  private static Object successor(List<Regulation> successors) {
    return successors.isEmpty() ? "" : Catalogue.message("LEGAL-003.replaced", names(successors));
  }

  private static String names(List<Regulation> successors) {
    return successors.stream().map(BasisInForceRule::name).collect(Collectors.joining(", "));
  }

  private static String name(Regulation successor) {
    String type = successor.type().vietnamese();
    String label =
        successor
            .name()
            .filter(name -> name.startsWith(type))
            .map(name -> name + " số " + successor.number())
            .orElseGet(successor::label);
    return label
        + successor.issued().map(day -> " ngày " + VietnameseDates.inFigures(day)).orElse("");
  }
}
