package org.tuanthu.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.json.RegimeJson;
import org.tuanthu.json.RegulationsJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.plan.Plan;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.Parameters;
import org.tuanthu.regulation.RegisterMerge;
import org.tuanthu.regulation.RegisterMerge.Conflict;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.unit.Units;

/**
 * What plans are compared with: the data shipped with the library and the agency's own.
 *
 * @param conflicts instruments of which both registers know different things
 */
record Facts(
    Issuers issuers,
    Regulations regulations,
    WorkingCalendar calendar,
    Parameters parameters,
    NumberPatterns numberPatterns,
    Optional<? extends Units> units,
    Optional<ReportingRegime> regime,
    List<Conflict> conflicts) {

  /** The shipped data alone. */
  static Facts shipped() {
    return of(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The shipped data, the register and the regime of those files, and those units.
   *
   * @throws org.tuanthu.document.UnreadableDocumentException if a file has another form
   */
  static Facts of(
      Optional<Path> regulations, Optional<? extends Units> units, Optional<Path> regime) {
    RegisterMerge merged =
        regulations
            .map(file -> RegulationsJson.read(Source.of(file)))
            .orElseGet(() -> RegulationRegister.of(List.of()))
            .mergedWith(ShippedData.regulations());
    return new Facts(
        ShippedData.issuers(),
        merged.register(),
        ShippedData.calendar(),
        ShippedData.parameters(),
        ShippedData.numberPatterns(),
        units.isPresent() ? units : Optional.of(ShippedData.units()),
        regime.map(file -> RegimeJson.read(Source.of(file))),
        merged.conflicts());
  }

  /** All that is known of that plan at that date. */
  Dossier dossier(Reading<Plan> plan, LocalDate asOf) {
    Dossier dossier =
        Dossier.of(plan)
            .on(asOf)
            .with(issuers)
            .with(regulations)
            .with(WorkingCalendar.class, calendar)
            .with(Parameters.class, parameters)
            .with(NumberPatterns.class, numberPatterns);
    if (units.isPresent()) {
      dossier = dossier.with(units.get());
    }
    return regime.isPresent() ? dossier.with(ReportingRegime.class, regime.get()) : dossier;
  }
}
