package org.tuanthu.exportdocx;

import java.util.Optional;

/**
 * A paragraph without words: it parts tables, so that they do not grow together, ends a part of the
 * head, and ends a section.
 *
 * @param height in twips
 * @param section the page of the section that ends here
 * @param kept whether it stays on one page with what follows
 */
record Gap(int height, Optional<Page> section, boolean kept) implements Piece {

  /** A gap of half a line. */
  static Gap small() {
    return new Gap(120, Optional.empty(), false);
  }

  /** The least paragraph that can stand after a table. */
  static Gap least() {
    return new Gap(20, Optional.empty(), false);
  }

  /** The least paragraph, which ends a section. */
  static Gap endOf(Page page) {
    return new Gap(20, Optional.of(page), false);
  }

  @Override
  public Gap withNext() {
    return new Gap(height, section, true);
  }

  @Override
  public void write(Xml xml) {
    xml.open("w:p").open("w:pPr");
    if (kept) {
      xml.empty("w:keepNext");
    }
    writeHeight(xml, 0, height);
    section.ifPresent(page -> page.writeSection(xml));
    xml.close("w:pPr").close("w:p");
  }

  static void writeHeight(Xml xml, int before, int height) {
    xml.empty(
        "w:spacing",
        "w:before",
        Integer.toString(before),
        "w:after",
        "0",
        "w:line",
        Integer.toString(height),
        "w:lineRule",
        "exact");
  }
}
