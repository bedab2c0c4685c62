package org.tuanthu.document;

/** Where a part of a document came from in its source (nguồn trong tệp gốc). */
public sealed interface Origin {

  /**
   * A line of a text file.
   *
   * @param line counted from 1
   */
  record TextLine(int line) implements Origin {
    public TextLine {
      requirePositive(line, "line");
    }
  }

  /**
   * A paragraph of a Word document, outside of tables.
   *
   * @param paragraph counted from 1 in document order
   */
  record WordParagraph(int paragraph) implements Origin {
    public WordParagraph {
      requirePositive(paragraph, "paragraph");
    }
  }

  /**
   * A cell of a table of a Word document.
   *
   * @param table counted from 1 in document order
   * @param row counted from 1
   * @param column counted from 1
   */
  record WordCell(int table, int row, int column) implements Origin {
    public WordCell {
      requirePositive(table, "table");
      requirePositive(row, "row");
      requirePositive(column, "column");
    }
  }

  /**
   * A line of a page of a PDF document.
   *
   * @param page counted from 1
   * @param line counted from 1 on each page, those without words left out
   */
  record PdfLine(int page, int line) implements Origin {
    public PdfLine {
      requirePositive(page, "page");
      requirePositive(line, "line");
    }
  }

  /** The number that a reader of the source would look for: line, paragraph, or row of a table. */
  default int position() {
    if (this instanceof TextLine t) {
      return t.line();
    }
    if (this instanceof WordParagraph p) {
      return p.paragraph();
    }
    if (this instanceof PdfLine l) {
      return l.line();
    }
    return ((WordCell) this).row();
  }

  private static void requirePositive(int value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " counts from 1, got " + value);
    }
  }
}
