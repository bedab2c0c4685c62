package org.tuanthu.testkit.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.json.RegimeJson;
import org.tuanthu.json.RegulationsJson;
import org.tuanthu.json.ShippedData;
import org.tuanthu.json.UnitsJson;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.plan.Plan;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.unit.UnitRegister;

/** The facts of a folder of cases: those of its files before those that are shipped. */
record CaseFacts(
    Issuers issuers,
    RegulationRegister regulations,
    WorkingCalendar calendar,
    Optional<UnitRegister> units,
    Optional<ReportingRegime> regime) {

  static CaseFacts in(Path folder) {
    RegulationRegister shipped = ShippedData.regulations();
    return new CaseFacts(
        ShippedData.issuers(),
        source(folder, "regulations.json")
            .map(file -> RegulationsJson.read(file).mergedWith(shipped).register())
            .orElse(shipped),
        ShippedData.calendar(),
        source(folder, "units.csv").map(units -> units(units, folder)),
        source(folder, "regime.json").map(RegimeJson::read));
  }

  Dossier beside(Reading<Plan> plan, LocalDate day) {
    Dossier dossier =
        Dossier.of(plan)
            .on(day)
            .with(issuers)
            .with(regulations)
            .with(WorkingCalendar.class, calendar);
    if (units.isPresent()) {
      dossier = dossier.with(units.get());
    }
    return regime.isPresent() ? dossier.with(ReportingRegime.class, regime.get()) : dossier;
  }

  private static UnitRegister units(Source units, Path folder) {
    return source(folder, "unit-changes.csv")
        .map(changes -> UnitsJson.read(units, changes))
        .orElseGet(() -> UnitsJson.read(units));
  }

  private static Optional<Source> source(Path folder, String name) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Source.of(file)) : Optional.empty();
  }
}
