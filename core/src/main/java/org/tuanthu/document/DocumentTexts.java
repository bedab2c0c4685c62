package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place.Part;

/** The one walk through all texts of a document. */
final class DocumentTexts {
  private final ImmutableList.Builder<PlacedText> texts = ImmutableList.builder();

  private DocumentTexts() {}

  static List<PlacedText> of(AdministrativeDocument document) {
    DocumentTexts walk = new DocumentTexts();
    DocumentHead head = document.head();
    walk.single(Part.MOTTO, head.motto());
    walk.single(Part.SUPERIOR, head.superior());
    walk.single(Part.AGENCY, head.agency());
    walk.single(Part.NUMBER, head.number());
    walk.single(Part.PLACE_AND_DATE, head.placeAndDate().map(PlaceAndDate::asWritten));
    walk.lines(Part.MARKS, head.marks());
    walk.single(Part.TITLE, document.title());
    walk.lines(Part.ADDRESSEES, document.addressees());
    walk.body(Place.of(Part.PREAMBLE), Part.SECTION, List.of(), document.body());
    walk.signatures(document.signatures());
    walk.lines(Part.RECIPIENTS, document.recipients());
    int number = 0;
    for (Annex annex : document.annexes()) {
      walk.annex(annex, "PL" + ++number);
    }
    return walk.texts.build();
  }

  private void single(Part part, Optional<String> text) {
    text.ifPresent(t -> texts.add(new PlacedText(Place.of(part), t)));
  }

  private void lines(Part part, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      texts.add(new PlacedText(Place.of(part, i), lines.get(i)));
    }
  }

  private void body(Place preamble, Part sections, List<String> path, Body body) {
    blocks(preamble, body.preamble());
    sections(sections, path, body.sections());
    Place closing =
        sections == Part.SECTION
            ? Place.of(Part.CLOSING)
            : new Place(Part.ANNEX, append(path, "closing"), Place.HEADING, Optional.empty());
    blocks(closing, body.closing());
  }

  private void signatures(List<Signature> signatures) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (Signature signature : signatures) {
      lines.addAll(signature.authority());
      signature.title().ifPresent(lines::add);
      signature.name().ifPresent(lines::add);
      lines.addAll(signature.stamps());
    }
    lines(Part.SIGNATURE, lines.build());
  }

  private void annex(Annex annex, String name) {
    Place place = new Place(Part.ANNEX, List.of(name), Place.HEADING, Optional.empty());
    annex.title().ifPresent(title -> texts.add(new PlacedText(place, title)));
    body(place, Part.ANNEX, List.of(name), annex.body());
  }

  private void sections(Part part, List<String> path, List<Section> sections) {
    List<List<String>> paths = Section.paths(path, sections);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      List<String> own = paths.get(i);
      Place place = new Place(part, own, Place.HEADING, Optional.empty());
      if (!section.title().isEmpty()) {
        texts.add(new PlacedText(place, section.title()));
      }
      blocks(place, section.blocks());
      sections(part, own, section.sections());
    }
  }

  private void blocks(Place parent, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      texts.add(new PlacedText(parent.block(i), blocks.get(i).text()));
    }
  }

  static List<String> append(List<String> path, String label) {
    return ImmutableList.<String>builder().addAll(path).add(label).build();
  }
}
