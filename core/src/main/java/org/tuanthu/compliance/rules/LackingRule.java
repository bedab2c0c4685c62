package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.plan.Plan;

/**
 * The shape of rules that look for things of a kind which lack something: all of them make one
 * finding with all their places.
 */
abstract class LackingRule<T> extends BuiltInRule {
  private final Verdict verdict;
  private final Function<Plan, List<T>> things;
  private final Function<T, Place> place;
  private final Predicate<T> lacks;

  LackingRule(
      String id,
      Severity severity,
      LegalBasis basis,
      Verdict verdict,
      Function<Plan, List<T>> things,
      Function<T, Place> place,
      Predicate<T> lacks) {
    super(id, severity, Scope.PLANS, basis);
    this.verdict = verdict;
    this.things = things;
    this.place = place;
    this.lacks = lacks;
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<T> all = things.apply(dossier.plan());
    List<Place> lacking = all.stream().filter(lacks).map(place).toList();
    judgement.looked(all.size());
    if (!lacking.isEmpty()) {
      judgement
          .say(verdict, "lacking", lacking, lacking.size(), all.size())
          .input("looked", all.size())
          .input("lacking", lacking.size());
    }
  }
}
