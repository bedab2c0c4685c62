package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.FormComponent;

/** The main part of the file: head, content, foot, and each annex in a section of its own. */
final class DocumentPart {
  static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private DocumentPart() {}

  static byte[] of(AdministrativeDocument document, Page page) {
    Xml xml = new Xml().open("w:document", "xmlns:w", WORDS, "xmlns:r", LINKS).open("w:body");
    List<Piece> pieces = new ArrayList<>(new Head(document, page).pieces());
    pieces.addAll(keptAtEnd(content(document, page)));
    pieces.addAll(Foot.of(document, page));
    for (Annex annex : document.annexes()) {
      pieces.add(Gap.endOf(page));
      pieces.addAll(annex(annex, page));
    }
    pieces.add(Gap.least());
    pieces.forEach(piece -> piece.write(xml));
    page.writeSection(xml);
    return xml.close("w:body").close("w:document").bytes();
  }

  private static List<Piece> content(AdministrativeDocument document, Page page) {
    List<Piece> content = Content.of(document.body(), page);
    return content.isEmpty()
        ? List.of(Line.of(FormComponent.CONTENT, FormComponent.CONTENT.missing()))
        : content;
  }

  /** The last lines stay with the signature. */
  private static List<Piece> keptAtEnd(List<Piece> content) {
    List<Piece> kept = new ArrayList<>(content);
    int i = kept.size() - 1;
    while (i > 0 && kept.get(i) instanceof Gap) {
      kept.set(i, kept.get(i).withNext());
      i--;
    }
    kept.set(i, kept.get(i).withNext());
    return kept;
  }

  private static List<Piece> annex(Annex annex, Page page) {
    List<Piece> pieces = new ArrayList<>();
    annex.label().ifPresent(label -> pieces.add(Line.of(FormComponent.ANNEX_LABEL, label)));
    annex.title().ifPresent(title -> pieces.add(Line.of(FormComponent.ANNEX_TITLE, title)));
    if (!pieces.isEmpty()) {
      pieces.add(Gap.small());
    }
    pieces.addAll(Content.of(annex.body(), page));
    return pieces;
  }
}
