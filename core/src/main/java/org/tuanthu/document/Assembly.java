package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place.Part;

/** One assembling: finds the parts among the rows and puts the document together. */
final class Assembly {
  private final List<Row> rows;
  private final List<Furniture> furniture;
  private final Origins.Builder origins = Origins.builder();
  private boolean addressed;
  private final AdministrativeDocument.Builder document = AdministrativeDocument.builder();

  Assembly(List<Row> rows, List<Furniture> furniture) {
    this.rows = rows;
    this.furniture = furniture;
  }

  Reading<AdministrativeDocument> read() {
    Optional<TypeLine> type = TypeLine.find(rows);
    int headEnd = type.map(TypeLine::at).orElseGet(this::headEnd);
    HeadReader head = new HeadReader(rows.subList(0, headEnd));
    head(head);
    int bodyStart = type.map(TypeLine::end).orElse(headEnd);
    title(type, head);
    int tailStart = TailStart.find(rows, bodyStart);
    TailReader tail = new TailReader(rows, tailStart);
    Layout layout = Layout.of(rows.subList(bodyStart, tailStart));
    List<Row> body = new ArrayList<>(head.others());
    body.addAll(addressees(rows.subList(bodyStart, tailStart)));
    body(body, layout);
    tail(tail);
    annexes(tail);
    if (type.isEmpty() && isLetter(head)) {
      document.type(DocumentType.OFFICIAL_LETTER);
    }
    AdministrativeDocument read = document.build();
    return new Reading<>(read, origins.build(), List.of(), furniture, DocumentDoubts.of(read));
  }

  /** Without a type line the head ends at the addressees or at the first prose. */
  private int headEnd() {
    for (int i = 0; i < Math.min(rows.size(), 60); i++) {
      if (rows.get(i) instanceof Row.Text row) {
        if (AddresseeLines.startAt(row.text())) {
          return i;
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.Text row
          && (row.text().length() > 60
              || Label.of(row.text()).isPresent()
              || Lines.endsSentence(row.text()))) {
        return i;
      }
    }
    return 0;
  }

  private void head(HeadReader head) {
    AgencyLines agency = head.agency();
    place(Part.SUPERIOR, agency.superior());
    Optional<Healed> issuer = agency.agency().flatMap(Assembly::present);
    place(Part.AGENCY, issuer);
    Optional<Healed> number = present(head.number());
    place(Part.NUMBER, number.map(line -> head.readNumber().of(line)));
    Optional<Healed> date = present(head.date());
    place(Part.PLACE_AND_DATE, date);
    Optional<Healed> motto = present(Healed.join(head.motto()));
    place(Part.MOTTO, motto);
    for (int i = 0; i < head.marks().size(); i++) {
      origins.put(Place.of(Part.MARKS, i), 0, Healed.of(head.marks().get(i)));
    }
    document.head(
        new DocumentHead(
            motto.map(Healed::text),
            agency.superior().map(Healed::text),
            issuer.map(Healed::text),
            head.readNumber().number(),
            date.map(d -> HeadReader.placeAndDate(d.text())),
            head.marks().stream().map(Row.Text::text).toList()));
    head.others().addAll(0, agency.others());
    head.others().addAll(head.afterNumber());
  }

  private static Optional<Healed> present(Healed text) {
    return text.isEmpty() || FormComponent.isMissing(text.text())
        ? Optional.empty()
        : Optional.of(text);
  }

  private void place(Part part, Optional<Healed> text) {
    text.ifPresent(t -> origins.put(Place.of(part), 0, t));
  }

  private void title(Optional<TypeLine> type, HeadReader head) {
    List<Row.Text> lines = new ArrayList<>();
    if (type.isPresent()) {
      TypeLine line = type.get();
      document.type(line.type());
      Row.Text row = (Row.Text) rows.get(line.at());
      origins.put(
          Place.of(Part.TYPE),
          0,
          Healed.of(row.piece(0, row.text().length() - line.rest().length())));
      if (!line.rest().isEmpty()) {
        lines.add(row.end(line.rest()));
      }
      for (Row title : rows.subList(line.at() + 1, line.end())) {
        lines.add((Row.Text) title);
      }
      head.others().addAll(head.subject());
    } else if (!head.subject().isEmpty()) {
      lines.addAll(head.subject());
    }
    if (!lines.isEmpty()) {
      Healed title = Healed.join(lines);
      origins.put(Place.of(Part.TITLE), 0, title);
      document.title(title.text());
    }
  }

  private List<Row> addressees(List<Row> body) {
    AddresseeLines lines = AddresseeLines.read(body);
    for (int i = 0; i < lines.items().size(); i++) {
      Healed item = lines.items().get(i);
      origins.put(
          Place.of(Part.ADDRESSEES, i), 0, item.start(Lines.withoutClosingMark(item.text())));
    }
    addressed = !lines.items().isEmpty();
    document.addressees(
        lines.items().stream().map(i -> Lines.withoutClosingMark(i.text())).toList());
    return lines.rest();
  }

  /**
   * A text without type line is an official letter when it has a subject ("V/v"), or when its
   * symbol has no code of a type, or when it has no symbol and is addressed to somebody.
   */
  private boolean isLetter(HeadReader head) {
    Optional<String> number = head.readNumber().number();
    return !head.subject().isEmpty()
        || number
            .map(n -> DocumentNumber.tryParse(n).filter(p -> p.typeCode().isEmpty()).isPresent())
            .orElse(addressed);
  }

  private void body(List<Row> body, Layout layout) {
    Outline outline = Outline.of(LineHealing.heal(body, layout));
    Body written = new BodyWriter(origins).body(outline);
    document.body(written);
    Optional<String> issuer =
        StatedIssuer.find(written.preamble().stream().map(Block::text).toList());
    issuer.ifPresent(document::statedIssuer);
  }

  private void tail(TailReader tail) {
    List<Healed> recipients = tail.recipients();
    for (int i = 0; i < recipients.size(); i++) {
      origins.put(Place.of(Part.RECIPIENTS, i), 0, recipients.get(i));
    }
    document.recipients(recipients.stream().map(Healed::text).toList());
    List<Signature> signed = tail.signatures().stream().map(SignatureLines::signature).toList();
    if (!signed.isEmpty()) {
      document.signature(signed.get(0));
      document.coSigners(signed.subList(1, signed.size()));
    }
    List<Healed> lines = tail.signatures().stream().flatMap(s -> s.lines().stream()).toList();
    for (int i = 0; i < lines.size(); i++) {
      origins.put(Place.of(Part.SIGNATURE, i), 0, lines.get(i));
    }
  }

  private void annexes(TailReader tail) {
    List<Row> after = new ArrayList<>(tail.strays());
    after.addAll(rows.subList(tail.end(), rows.size()));
    List<Annex> annexes = new ArrayList<>();
    if (!after.isEmpty()) {
      BodyWriter writer = new BodyWriter(origins);
      for (AnnexReader.Part part : AnnexReader.read(after)) {
        annexes.add(writer.annex(part, annexes.size() + 1));
      }
    }
    document.annexes(annexes);
  }
}
