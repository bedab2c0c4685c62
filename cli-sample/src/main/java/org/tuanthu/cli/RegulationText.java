package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.IncomingRelation;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.NumberMeaning;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Timeline;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** What is known of an instrument, for people. */
final class RegulationText {
  private static final int RANGE = 44;

  private final Sheet sheet;
  private final LocalDate day;

  RegulationText(Locale locale, LocalDate day) {
    this.sheet = new Sheet(locale);
    this.day = day;
  }

  /** The whole page. */
  String page(NumberMeaning meaning, Regulations register) {
    List<Regulation> found = register.find(meaning.number());
    sheet.line(sheet.say("VĂN BẢN SỐ ", "INSTRUMENT No. ") + meaning.number());
    tells(meaning);
    if (found.isEmpty()) {
      sheet.heading("Trong danh mục", "In the register");
      sheet.wrapped(
          "  ",
          "  ",
          sheet.say(
              "Danh mục không có văn bản này; chưa xác định được hiệu lực.",
              "The register does not have this instrument; its validity is unknown."));
    }
    if (found.size() > 1) {
      sheet.blank();
      sheet.wrapped(
          "",
          "",
          sheet.say(
              "Danh mục có " + found.size() + " văn bản cùng số, phân biệt theo cơ quan và ngày.",
              "The register has "
                  + found.size()
                  + " instruments of this number; issuer and date tell them apart."));
    }
    found.forEach(regulation -> instrument(regulation, register));
    return sheet.toString();
  }

  private void tells(NumberMeaning meaning) {
    sheet.heading("Số, ký hiệu cho biết", "What the number tells");
    field("Loại văn bản", "Type", meaning.types(), DocumentType::vietnamese);
    sheet.field("Tính chất", "Nature", in(meaning.nature().words()) + sure(meaning.confidence()));
    if (meaning.year().isPresent()) {
      sheet.field("Năm ban hành", "Year", String.valueOf(meaning.year().getAsInt()));
    }
    field("Cơ quan ban hành", "Issuer", meaning.issuers(), Issuer::name);
    field("Cấp", "Level", meaning.levels(), level -> in(level.words()));
    field("Không cho biết", "Does not tell", meaning.open(), open -> in(open.words()));
    field("Nguồn", "Source", meaning.sources(), source -> source);
  }

  private <T> void field(
      String vietnamese, String english, Collection<T> values, Function<T, String> words) {
    if (!values.isEmpty()) {
      sheet.field(
          vietnamese,
          english,
          values.stream().map(words).distinct().collect(Collectors.joining("; ")));
    }
  }

  private void instrument(Regulation known, Regulations register) {
    Timeline timeline = register.timeline(known);
    sheet.blank().line(known.label());
    known.name().ifPresent(name -> sheet.field("Trích yếu", "Name", name));
    sheet.field("Cơ quan ban hành", "Issuer", known.issuer());
    known.issued().ifPresent(date -> sheet.field("Ngày ban hành", "Issued", sheet.day(date)));
    sheet.field("Nguồn", "Source", known.source() + sure(known.confidence()));
    ValidityPeriod now = timeline.on(day);
    sheet.blank();
    sheet.field(
        "Ngày " + sheet.day(day), "On " + sheet.day(day), in(now.status().words()) + sure(now));
    if (!now.why().equals(now.status().words())) {
      sheet.field("Lý do", "Why", in(now.why()));
    }
    now.article().ifPresent(article -> sheet.field("Theo", "By", article));
    if (!now.source().equals("-")) {
      sheet.field("Nguồn", "Source", now.source());
    }
    sheet.heading("Diễn biến hiệu lực", "Validity over time");
    timeline.periods().forEach(this::period);
    timeline.provisions().forEach(this::period);
    relations(known, register.relationsTo(known));
  }

  private void period(ValidityPeriod period) {
    sheet.wrapped(
        "  " + Sheet.pad(range(period.range()), RANGE),
        " ".repeat(RANGE + 2),
        period.provision().map(part -> part + ": ").orElse("")
            + in(period.status().words())
            + sure(period));
  }

  private void relations(Regulation known, List<IncomingRelation> incoming) {
    if (known.relations().isEmpty() && incoming.isEmpty()) {
      return;
    }
    sheet.heading("Quan hệ với văn bản khác", "Relations to other instruments");
    for (Relation relation : known.relations()) {
      relation(in(relation.kind().words()), sheet.say("số ", "No. ") + relation.to(), relation);
    }
    for (IncomingRelation one : incoming) {
      relation(in(one.relation().kind().inverse()), one.by().label(), one.relation());
    }
  }

  private void relation(String words, String other, Relation relation) {
    String parts =
        relation.provisions().stream().map(Provision::toString).collect(Collectors.joining(", "));
    sheet.wrapped(
        "  - ",
        "    ",
        words
            + " "
            + other
            + (parts.isEmpty() ? "" : " (" + parts + ")")
            + (relation.range().equals(DateRange.ALWAYS) ? "" : ", " + range(relation.range()))
            + sure(relation.confidence())
            + "; "
            + sheet.say("nguồn: ", "source: ")
            + relation.source());
  }

  private String range(DateRange range) {
    if (range.equals(DateRange.ALWAYS)) {
      return sheet.say("mọi thời điểm", "at any time");
    }
    Optional<String> from =
        range.from().map(first -> sheet.say("từ ngày ", "from ") + sheet.day(first));
    Optional<String> to =
        range.to().map(last -> sheet.say("đến hết ngày ", "until ") + sheet.day(last));
    return (from.orElse("") + " " + to.orElse("")).strip();
  }

  private String sure(ValidityPeriod period) {
    return period.status() == ValidityPeriod.Status.UNKNOWN ? "" : sure(period.confidence());
  }

  private String sure(Confidence confidence) {
    return confidence == Confidence.VERIFIED
        ? ""
        : sheet.say(" (nhiều khả năng, chưa xác minh)", " (likely, not verified)");
  }

  private String in(Message message) {
    return message.in(sheet.locale());
  }
}
