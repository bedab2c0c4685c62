package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** A register in which an instrument has ended. */
final class Expiry {
  private static final Message WHY =
      Message.vi("Hết hiệu lực trong phép thử").en("Expired for the test");

  private Expiry() {}

  static Regulations of(Dossier dossier, String number, LocalDate day) {
    RegulationRegister register =
        dossier
            .fact(Regulations.class)
            .filter(RegulationRegister.class::isInstance)
            .map(RegulationRegister.class::cast)
            .orElseThrow(
                () -> new IllegalArgumentException("The dossier has no RegulationRegister"));
    List<Regulation> found = register.find(DocumentNumber.parse(number));
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "The register has " + found.size() + " instruments of the number " + number);
    }
    List<Regulation> all = new ArrayList<>(register.all());
    all.replaceAll(known -> known.equals(found.get(0)) ? expired(known, day) : known);
    return RegulationRegister.of(all);
  }

  private static Regulation expired(Regulation r, LocalDate day) {
    List<ValidityPeriod> validity = new ArrayList<>();
    r.validity().stream()
        .filter(period -> period.provision().isEmpty())
        .filter(period -> period.range().from().map(day::isAfter).orElse(true))
        .map(period -> until(period, day.minusDays(1)))
        .forEach(validity::add);
    validity.add(
        new ValidityPeriod(
            DateRange.from(day), Status.EXPIRED, Confidence.VERIFIED, WHY, "testkit"));
    return new Regulation(
        r.type(),
        r.number(),
        r.name(),
        r.issuer(),
        r.issued(),
        validity,
        r.relations(),
        r.confidence(),
        r.source(),
        r.recorded());
  }

  private static ValidityPeriod until(ValidityPeriod p, LocalDate last) {
    LocalDate end = p.range().to().filter(last::isAfter).orElse(last);
    return new ValidityPeriod(
        p.provision(),
        p.range().from().map(from -> DateRange.of(from, end)).orElse(DateRange.until(end)),
        p.status(),
        p.confidence(),
        p.why(),
        p.article(),
        p.source(),
        p.recorded());
  }
}
