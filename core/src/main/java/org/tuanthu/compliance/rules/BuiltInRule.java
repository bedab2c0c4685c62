package org.tuanthu.compliance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.compliance.RuleScope;
import org.tuanthu.compliance.Severity;
import org.tuanthu.text.Message;

/**
 * What all built-in rules share: their sentences come from the catalogue by their id, documents out
 * of their scope are not judged, and what they say goes through one {@link Judgement}.
 */
abstract class BuiltInRule implements ComplianceRule {
  private final String id;
  private final Severity severity;
  private final Scope scope;
  private final LegalBasis basis;

  BuiltInRule(String id, Severity severity, Scope scope, LegalBasis basis) {
    this.id = id;
    this.severity = severity;
    this.scope = scope;
    this.basis = basis;
  }

  /** Judges a dossier that is in the scope of the rule. */
  abstract void judge(Dossier dossier, Judgement judgement);

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Message title() {
    return Catalogue.message(id + ".title");
  }

  @Override
  public final Message about() {
    return Catalogue.message(id + ".about");
  }

  /** What to do about a finding of that key: its own step, or that of the rule. */
  final Message nextStep(String key) {
    String own = id + "." + key + ".next";
    return Catalogue.message(Catalogue.has(own) ? own : id + ".next");
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final RuleScope scope() {
    return scope.documents();
  }

  /** The law of the day of issue; a document without date is judged by that of the day. */
  @Override
  public LocalDate lawDay(Dossier dossier) {
    return IssueDays.written(dossier)
        .filter(issued -> issued.isBefore(dossier.asOf()))
        .orElse(dossier.asOf());
  }

  @Override
  public final LegalBasis basis() {
    return basis;
  }

  @Override
  public final List<RuleExample> examples() {
    return Examples.of(id);
  }

  @Override
  public final Stream<Finding> check(Dossier dossier) {
    Judgement judgement = new Judgement(this, dossier);
    Optional<String> outside = scope.excludes(dossier.plan());
    if (outside.isPresent()) {
      judgement.notApplicable(outside.get());
    } else {
      judge(dossier, judgement);
    }
    return judgement.findings();
  }
}
