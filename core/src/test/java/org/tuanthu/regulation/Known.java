package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** Instruments of made-up facts, step by step. */
final class Known {
  private final DocumentNumber number;
  private final List<ValidityPeriod> validity = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private String issuer = "Chính phủ";
  private Optional<LocalDate> issued = Optional.empty();

  private Known(String number) {
    this.number = DocumentNumber.parse(number);
  }

  static Known as(String number) {
    return new Known(number);
  }

  Known by(String name, String day) {
    issuer = name;
    issued = Optional.of(LocalDate.parse(day));
    return this;
  }

  Known is(Status status, String range) {
    return is(status, range, Confidence.VERIFIED);
  }

  Known is(Status status, String range, Confidence confidence) {
    return fact(Optional.empty(), status, range, confidence, DateRange.ALWAYS);
  }

  Known part(String provision, Status status, String range) {
    return fact(
        Optional.of(Provision.parse(provision)),
        status,
        range,
        Confidence.VERIFIED,
        DateRange.ALWAYS);
  }

  Known heldAs(Status status, String range, String recorded) {
    return fact(Optional.empty(), status, range, Confidence.VERIFIED, range(recorded));
  }

  Known does(Relation.Kind kind, String target, String... provisions) {
    return does(kind, target, "../..", Confidence.VERIFIED, provisions);
  }

  Known does(
      Relation.Kind kind,
      String target,
      String range,
      Confidence confidence,
      String... provisions) {
    relations.add(
        new Relation(
            kind,
            RegulationReference.to(DocumentNumber.parse(target)),
            List.of(provisions).stream().map(Provision::parse).toList(),
            range(range),
            confidence,
            "nguồn của quan hệ",
            DateRange.ALWAYS));
    return this;
  }

  Known does(Relation.Kind kind, RegulationReference target) {
    relations.add(
        new Relation(
            kind,
            target,
            List.of(),
            DateRange.ALWAYS,
            Confidence.VERIFIED,
            "nguồn",
            DateRange.ALWAYS));
    return this;
  }

  private Known fact(
      Optional<Provision> provision,
      Status status,
      String range,
      Confidence confidence,
      DateRange recorded) {
    validity.add(
        new ValidityPeriod(
            provision,
            range(range),
            status,
            confidence,
            Message.vi("lý do").en("reason"),
            Optional.empty(),
            "nguồn",
            recorded));
    return this;
  }

  Regulation done() {
    return new Regulation(
        DocumentType.DECREE,
        number,
        Optional.empty(),
        issuer,
        issued,
        validity,
        relations,
        Confidence.VERIFIED,
        "nguồn");
  }

  static RegulationRegister register(Known... instruments) {
    return RegulationRegister.of(List.of(instruments).stream().map(Known::done).toList());
  }

  static ValidityPeriod on(RegulationRegister register, String number, String day) {
    Regulation one = register.find(DocumentNumber.parse(number)).get(0);
    return register.timeline(one).on(LocalDate.parse(day));
  }

  /** The range of {@code from/to}, {@code ..} for an open end. */
  static DateRange range(String text) {
    String[] ends = text.split("/");
    return new DateRange(end(ends[0]), end(ends[1]));
  }

  private static Optional<LocalDate> end(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
