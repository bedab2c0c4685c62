package org.tuanthu.exportdocx;

import java.util.Set;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.FormComponent.Trait;

/**
 * Words of one look.
 *
 * @param colour as six hexadecimal digits; empty for black
 */
record Run(String text, Set<Trait> traits, String colour) {
  private static final String MISSING = "yellow";

  static Run of(FormComponent component, String text) {
    return new Run(text, component.traits(), "");
  }

  /** Bold words inside a paragraph. */
  static Run bold(String text) {
    return new Run(text, Set.of(Trait.BOLD), "");
  }

  /**
   * Writes the run.
   *
   * @param points the size; 0 for that of the style
   * @param boldStyle whether the style is bold, so that other words must say that they are not
   */
  void write(Xml xml, int points, boolean boldStyle) {
    xml.open("w:r").open("w:rPr");
    if (points > 0) {
      writeFont(xml);
    }
    writeTraits(xml, traits, boldStyle);
    if (!colour.isEmpty()) {
      xml.val("w:color", colour);
    }
    if (points > 0) {
      writeSize(xml, points);
    }
    if (FormComponent.isMissing(text)) {
      xml.val("w:highlight", MISSING);
    }
    xml.close("w:rPr");
    writeText(xml);
    xml.close("w:r");
  }

  static void writeFont(Xml xml) {
    String font = Decree30Layout.FONT;
    xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
  }

  static void writeTraits(Xml xml, Set<Trait> traits, boolean boldStyle) {
    if (traits.contains(Trait.BOLD)) {
      xml.empty("w:b").empty("w:bCs");
    } else if (boldStyle) {
      xml.val("w:b", "0").val("w:bCs", "0");
    }
    if (traits.contains(Trait.ITALIC)) {
      xml.empty("w:i").empty("w:iCs");
    }
    if (traits.contains(Trait.CAPITALS)) {
      xml.empty("w:caps");
    }
  }

  static void writeSize(Xml xml, int points) {
    xml.val("w:sz", points * 2).val("w:szCs", points * 2);
  }

  /** Tabs and line breaks are elements in Word. */
  private void writeText(Xml xml) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != '\t' && c != '\n') {
        continue;
      }
      if (i > start) {
        xml.element("w:t", text.substring(start, i), "xml:space", "preserve");
      }
      if (i < text.length()) {
        xml.empty(c == '\t' ? "w:tab" : "w:br");
      }
      start = i + 1;
    }
  }
}
