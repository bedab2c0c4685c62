package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.Optional;

/** Gathers a style from the properties of paragraphs ({@code pPr}) and runs ({@code rPr}). */
final class StyleReader {
  private final PartCursor xml;
  private Optional<String> parent = Optional.empty();
  private Optional<Integer> list = Optional.empty();
  private Optional<Integer> level = Optional.empty();
  private Optional<Boolean> hidden = Optional.empty();
  private Optional<Boolean> capitals = Optional.empty();

  StyleReader(PartCursor xml) {
    this.xml = xml;
  }

  Style style() {
    return new Style(parent, list, level, hidden, capitals);
  }

  /** Takes a child of the definition of a style. */
  void definition(String name) throws IOException {
    switch (name) {
      case "basedOn" -> parent = xml.attribute("val");
      case "rPr" -> xml.children(this::run);
      case "pPr" -> xml.children(this::paragraph);
      default -> {}
    }
  }

  /** Takes a child of the properties of a paragraph. */
  void paragraph(String name) throws IOException {
    switch (name) {
      case "pStyle" -> parent = xml.attribute("val");
      case "numPr" -> xml.children(this::numbering);
      default -> {}
    }
  }

  private void numbering(String name) {
    switch (name) {
      case "numId" -> list = xml.number("val", 0, Integer.MAX_VALUE);
      case "ilvl" -> level = xml.number("val", 0, ListLevel.COUNT - 1);
      default -> {}
    }
  }

  /** Takes a child of the properties of a run. */
  void run(String name) {
    switch (name) {
      case "rStyle" -> parent = xml.attribute("val");
      case "vanish" -> hidden = Optional.of(xml.on());
      case "caps" -> capitals = Optional.of(xml.on());
      default -> {}
    }
  }
}
