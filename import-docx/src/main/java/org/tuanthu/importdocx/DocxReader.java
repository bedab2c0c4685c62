package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentAssembler;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/**
 * Reads Word files (.docx, tệp Word): the words that the paper would show, with automatic numbers
 * in front as if they were typed.
 *
 * <ul>
 *   <li>Tracked changes are read as accepted: what was inserted stays, what was deleted or moved
 *       away is left out.
 *   <li>Hidden text is left out, text in the format "all capitals" is read in capitals.
 *   <li>Fields give their last result, content controls their content but no prompt.
 *   <li>Headers and footers are no words of the document but its furniture; comments, which the
 *       paper does not show, are left out.
 *   <li>Footnotes and endnotes follow the last paragraph as {@code [1] …}; the same mark stands
 *       where they are referred to.
 *   <li>A merged cell keeps its words in its first row and column, the others are empty; a frame of
 *       one column is read as its paragraphs.
 * </ul>
 *
 * <p>Every zip archive and every OLE2 file is accepted, so that a workbook, an encrypted file or a
 * .doc is refused with its name and never read as text. Files are also refused when they are
 * broken, have a document type declaration, or unpack to more than a plan can have.
 */
public final class DocxReader implements DocumentReader {

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public boolean accepts(Source source) {
    return source.startsWith('P', 'K', 3, 4) || CompoundFile.isOne(source);
  }

  @Override
  public Reading<AdministrativeDocument> read(Source source) {
    try {
      if (CompoundFile.isOne(source)) {
        throw CompoundFile.refusal(source);
      }
      WordPackage file = WordPackage.of(ZipParts.of(source.bytes()));
      return with(
          PageEdges.read(file), DocumentAssembler.assemble(source.name(), WordStory.read(file)));
    } catch (IOException e) {
      throw new UnreadableDocumentException(source.name(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Reading<AdministrativeDocument> with(
      List<Furniture> edges, Reading<AdministrativeDocument> reading) {
    List<Furniture> furniture = new ArrayList<>(edges);
    furniture.addAll(reading.furniture());
    return new Reading<>(
        reading.value(), reading.origins(), reading.notes(), furniture, reading.doubts());
  }
}
