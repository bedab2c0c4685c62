package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.plan.Task;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitResolver;

/**
 * UNIT-005: the lead unit of a task is the issuing agency or a unit below it; others are asked, not
 * told. Where the register does not know what the unit is below, it is not judged.
 */
public final class LeadInLineRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public LeadInLineRule() {
    super(
        "UNIT-005",
        Severity.NOTICE,
        Scope.PLANS,
        LegalBasis.custom(
            "cơ quan giao việc cho đơn vị thuộc quyền, đề nghị cơ quan khác phối hợp"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-leads");
    List<Task> led = dossier.plan().tasks().stream().filter(t -> t.lead().isPresent()).toList();
    if (led.isEmpty()) {
      return;
    }
    Optional<IssuingUnit> agency = IssuingUnit.of(dossier, judgement);
    if (agency.isEmpty()) {
      return;
    }
    UnitResolver resolver = agency.get().resolver();
    Map<String, Optional<Boolean>> inLine = new HashMap<>();
    SetMultimap<String, Place> outside = LinkedHashMultimap.create();
    for (Task task : led) {
      String lead = task.lead().orElseThrow();
      Optional<Boolean> within =
          inLine.computeIfAbsent(lead, name -> isInLine(resolver.resolve(name), agency.get()));
      judgement.looked(within.isPresent() ? 1 : 0);
      if (within.filter(yes -> !yes).isPresent()) {
        outside.put(lead, task.place());
      }
    }
    if (!outside.isEmpty()) {
      String leads = Words.quoted(outside.keySet());
      String issuer = agency.get().unit().name(agency.get().day());
      judgement
          .review("outside", outside.values().stream().distinct().sorted().toList(), leads, issuer)
          .input("leads", leads)
          .input("issuer-known", issuer);
    }
  }

  /** Empty where the name is not sure, or the units above it are not known. */
  private static Optional<Boolean> isInLine(Resolution lead, IssuingUnit agency) {
    if (lead.outcome() != Outcome.ONE) {
      return Optional.empty();
    }
    Unit unit = lead.units().get(0);
    List<UnitId> line = agency.line(unit.id());
    if (line.contains(agency.unit().id())) {
      return Optional.of(true);
    }
    List<UnitId> above = agency.line(agency.unit().id());
    return line.stream().anyMatch(above::contains) ? Optional.of(false) : Optional.empty();
  }
}
