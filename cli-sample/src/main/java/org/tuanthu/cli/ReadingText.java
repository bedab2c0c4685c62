package org.tuanthu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Signature;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;

/** A plan as it was understood, laid out for the official who checks the reading. */
final class ReadingText {
  private final Sheet sheet;
  private final Plan plan;
  private final Reading<Plan> reading;
  private final PlaceWords places;

  private ReadingText(Reading<Plan> reading, Locale locale) {
    this.sheet = new Sheet(locale);
    this.plan = reading.value();
    this.reading = reading;
    this.places = new PlaceWords(reading.origins(), locale);
  }

  static String of(Reading<Plan> reading, Locale locale) {
    ReadingText text = new ReadingText(reading, locale);
    text.document();
    new CitationText(text.sheet, text.places).write(reading.value().citations());
    new OutlineText(text.sheet, reading.origins()).write(reading.value().document());
    text.tasks();
    new DutyText(text.sheet, text.places).write(reading.value());
    text.notes();
    new DoubtText(text.sheet, text.places).write(reading.doubts());
    return text.sheet.toString();
  }

  private void document() {
    AdministrativeDocument document = plan.document();
    DocumentHead head = document.head();
    sheet.line(
        document
            .type()
            .map(DocumentType::vietnamese)
            .map(type -> type.toUpperCase(Locale.ROOT))
            .orElseGet(() -> sheet.say("(không rõ tên loại)", "(type unknown)")));
    document.title().ifPresent(title -> sheet.wrapped("", "", title));
    sheet.heading("Thể thức", "Form");
    field("Cơ quan chủ quản", "Superior agency", head.superior());
    field("Cơ quan ban hành", "Issuing agency", issuer(document));
    field("Số, ký hiệu", "Number and symbol", head.number());
    field(
        "Địa danh, ngày tháng", "Place and date", head.placeAndDate().map(PlaceAndDate::asWritten));
    if (!document.addressees().isEmpty()) {
      sheet.field("Kính gửi", "Addressees", String.join("; ", document.addressees()));
    }
    OptionalInt year = plan.year();
    field(
        "Năm kế hoạch",
        "Year",
        year.isPresent() ? Optional.of(Integer.toString(year.getAsInt())) : Optional.empty());
    field("Người ký", "Signed by", signatures(document));
    field(
        "Nơi nhận",
        "Recipients",
        Optional.of(String.join("; ", document.recipients())).filter(r -> !r.isEmpty()));
  }

  private Optional<String> issuer(AdministrativeDocument document) {
    return document
        .head()
        .agency()
        .or(
            () ->
                document
                    .statedIssuer()
                    .map(i -> i + sheet.say(" (theo lời văn)", " (named in the text)")));
  }

  private static Optional<String> signatures(AdministrativeDocument document) {
    return Optional.of(
            document.signatures().stream()
                .map(ReadingText::signature)
                .collect(Collectors.joining("; ")))
        .filter(names -> !names.isEmpty());
  }

  private static String signature(Signature signature) {
    return String.join(
            " / ",
            signature.title().isPresent()
                ? concat(signature.authority(), signature.title().get())
                : signature.authority())
        + signature.name().map(name -> " " + name).orElse("");
  }

  private static List<String> concat(List<String> lines, String last) {
    return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(last))
        .toList();
  }

  private void field(String vietnamese, String english, Optional<String> value) {
    sheet.field(
        vietnamese,
        english,
        value.orElseGet(() -> sheet.say("(không có trong văn bản)", "(not in the text)")));
  }

  private void tasks() {
    sheet.heading("Nhiệm vụ (" + plan.tasks().size() + ")", "Tasks (" + plan.tasks().size() + ")");
    int number = 0;
    for (Task task : plan.tasks()) {
      sheet.wrapped(
          String.format(Locale.ROOT, "  %2d. ", ++number),
          "      ",
          "[" + places.say(task.place()) + "] " + task.text());
      part("Chủ trì: ", "Lead: ", task.lead());
      part(
          "Phối hợp: ",
          "Coordinating: ",
          Optional.of(String.join("; ", task.coordinating())).filter(c -> !c.isEmpty()));
      part("Thời hạn: ", "Due: ", task.due().map(Task.Due::asWritten));
      part("Kết quả: ", "Result: ", task.result());
    }
  }

  private void part(String vietnamese, String english, Optional<String> value) {
    value.ifPresent(v -> sheet.wrapped("      " + sheet.say(vietnamese, english), "        ", v));
  }

  private void notes() {
    if (reading.notes().isEmpty()) {
      return;
    }
    sheet.heading("Ghi chú khi đọc", "Notes of the reader");
    reading
        .notes()
        .forEach(
            note -> {
              String where = places.origin(note.origin());
              sheet.wrapped(
                  "  - ",
                  "    ",
                  (where.isEmpty() ? "" : where + ": ") + note.message().in(sheet.locale()));
            });
  }
}
