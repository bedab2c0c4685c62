package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.PlaceAndDate;

/** The head (components 1 to 4), type and abstract (5) and the marks beside them. */
final class Head {
  private static final String BLANK_NUMBER = "        ";

  private final AdministrativeDocument document;
  private final DocumentHead head;
  private final Page page;
  private final Marks marks;

  Head(AdministrativeDocument document, Page page) {
    this.document = document;
    this.head = document.head();
    this.page = page;
    this.marks = new Marks(head.marks());
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(marks.ofCirculation(page.textWidth()));
    if (!pieces.isEmpty()) {
      pieces.add(Gap.small());
    }
    pieces.add(
        new Columns(
            page.leftColumn(),
            page.rightColumn(),
            List.of(
                new Columns.Pair(agency(), motto()),
                new Columns.Pair(number(), List.of(placeAndDate())))));
    if (isLetter()) {
      pieces.add(Gap.small());
    } else {
      pieces.addAll(title());
    }
    pieces.addAll(addressees());
    return pieces;
  }

  /** A symbol without type ({@code 12/UBND-VX}) is that of an official letter. */
  private boolean isLetter() {
    return document
        .type()
        .map(type -> type == DocumentType.OFFICIAL_LETTER)
        .orElseGet(
            () -> head.documentNumber().filter(number -> number.typeCode().isEmpty()).isPresent());
  }

  private List<Piece> agency() {
    List<Piece> cell = new ArrayList<>();
    int column = page.leftColumn();
    head.superior()
        .ifPresent(name -> cell.add(Balance.line(FormComponent.SUPERIOR, upper(name), column)));
    String agency = head.agency().map(Head::upper).orElse(FormComponent.AGENCY.missing());
    cell.add(Balance.line(FormComponent.AGENCY, agency, column));
    cell.add(Rule.part(FormComponent.AGENCY, upper(agency), column));
    return cell;
  }

  private List<Piece> motto() {
    return List.of(
        Line.of(FormComponent.NATIONAL_NAME, Decree30Layout.NATIONAL_NAME),
        Line.of(FormComponent.MOTTO, Decree30Layout.MOTTO),
        Rule.whole(FormComponent.MOTTO, Decree30Layout.MOTTO, page.rightColumn()));
  }

  private List<Piece> number() {
    List<Piece> cell = new ArrayList<>();
    cell.add(
        Line.of(
            FormComponent.NUMBER,
            head.number().map(Head::numberLine).orElse(FormComponent.NUMBER.missing())));
    if (isLetter()) {
      cell.add(
          Line.of(
              FormComponent.LETTER_SUBJECT,
              document.title().map(Head::subject).orElse(FormComponent.LETTER_SUBJECT.missing())));
    }
    cell.addAll(marks.ofUrgency(page.leftColumn()));
    return cell;
  }

  /** A number left blank keeps its room. */
  private static String numberLine(String number) {
    boolean blank = number.startsWith("/") || number.startsWith("-");
    return "Số:" + (blank ? BLANK_NUMBER : " ") + number;
  }

  private static String subject(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return lower.startsWith("v/v") || lower.startsWith("về việc") ? title : "V/v " + title;
  }

  private Line placeAndDate() {
    return Line.of(
        FormComponent.PLACE_AND_DATE,
        head.placeAndDate()
            .map(PlaceAndDate::asWritten)
            .orElse(FormComponent.PLACE_AND_DATE.missing()));
  }

  private List<Piece> title() {
    String title = document.title().orElse(FormComponent.TITLE.missing());
    return List.of(
        Line.of(
            FormComponent.TYPE,
            document
                .type()
                .map(type -> upper(type.vietnamese()))
                .orElse(FormComponent.TYPE.missing())),
        Balance.line(FormComponent.TITLE, title, page.textWidth()),
        Rule.part(FormComponent.TITLE, title, page.textWidth()),
        Gap.small());
  }

  private List<Piece> addressees() {
    return Addressees.of(document.addressees());
  }

  /** Capitals are typed, so that they stay when the words are copied. */
  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
