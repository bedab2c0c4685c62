package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** Registers of few made-up facts. */
final class Facts {
  static final LocalDate ISSUED = LocalDate.of(2014, 9, 8);

  private Facts() {}

  static Issuers issuers(Confidence confidence) {
    return Issuers.of(
        List.of(
            issuer("CP", confidence, "Chính phủ"),
            issuer("TTg", confidence, "Thủ tướng Chính phủ"),
            issuer("STC", confidence, "Sở Tài chính"),
            issuer("BTC", confidence, "Bộ Tài chính")));
  }

  private static Issuer issuer(String code, Confidence confidence, String name) {
    return new Issuer(code, List.of(name), List.of(), DateRange.ALWAYS, confidence, "bảng mã");
  }

  /** A register of the decree that the correct plan rests on. */
  static RegulationRegister register(Confidence confidence, ValidityPeriod... validity) {
    return RegulationRegister.of(List.of(decree(confidence, List.of(), validity)));
  }

  static Regulation decree(
      Confidence confidence, List<Relation> relations, ValidityPeriod... validity) {
    return new Regulation(
        DocumentType.DECREE,
        DocumentNumber.parse("84/2014/NĐ-CP"),
        Optional.of("Quy định chi tiết một số điều của Luật Tiết kiệm"),
        "Chính phủ",
        Optional.of(ISSUED),
        Arrays.asList(validity),
        relations,
        confidence,
        "Công báo");
  }

  static Regulation law(ValidityPeriod... validity) {
    return new Regulation(
        DocumentType.LAW,
        DocumentNumber.parse("44/2013/QH13"),
        Optional.of("Luật Tiết kiệm"),
        "Quốc hội",
        Optional.of(LocalDate.of(2013, 11, 26)),
        Arrays.asList(validity),
        List.of(),
        Confidence.VERIFIED,
        "Công báo");
  }

  static ValidityPeriod period(String from, Status status, Confidence confidence) {
    return new ValidityPeriod(
        DateRange.from(LocalDate.parse(from)),
        status,
        confidence,
        Message.vi("lý do").en("the reason"),
        "Công báo");
  }

  static ValidityPeriod period(String from, String to, Status status) {
    return new ValidityPeriod(
        DateRange.of(LocalDate.parse(from), LocalDate.parse(to)),
        status,
        Confidence.VERIFIED,
        Message.vi("lý do").en("the reason"),
        "Công báo");
  }
}
