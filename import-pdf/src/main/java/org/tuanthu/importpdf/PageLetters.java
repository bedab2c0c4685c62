package org.tuanthu.importpdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.tuanthu.document.UnreadableDocumentException;

/** Takes the letters out of a PDF document, page by page. */
final class PageLetters extends PDFTextStripper {

  /** The most letters that are read. */
  static final int MOST_LETTERS = 20_000_000;

  private final String name;
  private final List<Page> pages = new ArrayList<>();
  private final DrawnRules rules = new DrawnRules(this);
  private long count;
  private int nameless;

  private PageLetters(String name) {
    this.name = name;
    setShouldSeparateByBeads(false);
  }

  /**
   * A page.
   *
   * @param letters the visible ones, in the order in which the file draws them
   * @param nameless the number of those that the file draws without saying which letters they are
   * @param rules the straight lines; none on a page that is turned
   */
  record Page(List<Letter> letters, int nameless, List<Rule> rules) {
    static final Page EMPTY = new Page(List.of(), 0, List.of());
  }

  static List<Page> of(PDDocument pdf, String name) throws IOException {
    PageLetters letters = new PageLetters(name);
    letters.writeText(pdf, Writer.nullWriter());
    return letters.pages;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
      nameless++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Pages without any content are not announced otherwise. */
  @Override
  protected void writePage() {
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add(Page.EMPTY);
    }
    List<Letter> page = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition position : article) {
        String text = position.getUnicode();
        if (text != null && !text.isBlank()) {
          page.add(letter(text, position));
        }
      }
    }
    count += page.size();
    if (count > MOST_LETTERS) {
      throw new UnreadableDocumentException(
          name, "has more than " + MOST_LETTERS + " letters, which is the limit");
    }
    List<Rule> drawn = rules.take();
    boolean turned = getCurrentPage().getRotation() != 0;
    pages.add(new Page(page, nameless, turned ? List.of() : drawn));
    nameless = 0;
  }

  @Override
  protected void endDocument(PDDocument pdf) {
    while (pages.size() < pdf.getNumberOfPages()) {
      pages.add(Page.EMPTY);
    }
  }

  private static Letter letter(String text, TextPosition position) {
    double x = position.getXDirAdj();
    return new Letter(
        text,
        x,
        x + position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.max(1, position.getFontSizeInPt()),
        Math.round(position.getDir()));
  }
}
