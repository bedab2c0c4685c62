package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Section;
import org.tuanthu.document.Signature;

/**
 * A document as the form of Decree 30 prints it. These are all the differences that paper makes:
 *
 * <ul>
 *   <li>The form's own national name and motto stand where the document has none, or spells them in
 *       another way (appendix I, II.1).
 *   <li>Capitals that the form prescribes hide which letters were small: agencies, marks, headings
 *       with Roman numbers or letters in capitals, headings of chapters and annexes, signer's
 *       titles.
 *   <li>Room that is left to write in a day or month is read as one blank.
 *   <li>An official letter's subject begins with "V/v".
 *   <li>Stamps of a copy ("Đã ký") are not printed: they were never words of the document.
 *   <li>A row with fewer cells than others is as wide as the table, so that its last cell covers
 *       the columns that are left; covered columns are read as empty cells.
 * </ul>
 */
final class Printed {

  private Printed() {}

  static AdministrativeDocument of(AdministrativeDocument document) {
    AdministrativeDocument.Builder printed =
        document.toBuilder()
            .head(head(document.head()))
            .body(body(document.body()))
            .annexes(document.annexes().stream().map(Printed::annex).toList());
    document.signature().map(Printed::signature).ifPresent(printed::signature);
    printed.coSigners(document.coSigners().stream().map(Printed::signature).toList());
    return printed.build();
  }

  private static DocumentHead head(DocumentHead head) {
    return new DocumentHead(
        Optional.of(Decree30Layout.NATIONAL_NAME + " " + Decree30Layout.MOTTO),
        head.superior().map(Head::upper),
        head.agency().map(Head::upper),
        head.number(),
        head.placeAndDate()
            .map(line -> new PlaceAndDate(oneBlank(line.asWritten()), line.place(), line.date())),
        head.marks().stream().map(Head::upper).toList());
  }

  private static String oneBlank(String text) {
    return text.replaceAll(" +", " ");
  }

  private static Signature signature(Signature signature) {
    return new Signature(
        signature.authority().stream().map(Head::upper).toList(),
        signature.title().map(Head::upper),
        signature.name());
  }

  private static Annex annex(Annex annex) {
    return new Annex(annex.label(), annex.title().map(Head::upper), body(annex.body()));
  }

  private static Body body(Body body) {
    return new Body(blocks(body.preamble()), sections(body.sections()), blocks(body.closing()));
  }

  private static List<Section> sections(List<Section> sections) {
    return sections.stream().map(Printed::section).toList();
  }

  private static Section section(Section section) {
    Numbering numbering = Numbering.of(section.written());
    boolean capitals = numbering == Numbering.ROMAN || numbering == Numbering.CHAPTER;
    return new Section(
        section.label(),
        section.written(),
        capitals ? Head.upper(section.title()) : section.title(),
        blocks(section.blocks()),
        sections(section.sections()));
  }

  private static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(Printed::block).toList();
  }

  private static Block block(Block block) {
    if (!(block instanceof Block.Table table)) {
      return block;
    }
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>(row);
      while (cells.size() < columns) {
        cells.add("");
      }
      rows.add(cells);
    }
    return new Block.Table(rows);
  }
}
