package org.tuanthu.exportdocx;

import java.util.Locale;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.FormComponent.Alignment;

/** How a component's paragraphs are spaced and indented, and their style in the file. */
final class Look {
  /** Levels of headings that Word knows. */
  static final int DEEPEST = 9;

  /** Room for the signature above the name, in points: about four lines. */
  private static final int SIGNATURE_ROOM = 64;

  private Look() {}

  /** The id of the component's style, for example {@code PlaceAndDate}. */
  static String id(FormComponent component) {
    StringBuilder id = new StringBuilder();
    for (String word : component.name().split("_")) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  /** The id of the style of headings at that level, from 1. */
  static String headingId(int level) {
    return "Heading" + level;
  }

  /** The name of the component's style; Word takes a comma for the start of another name. */
  static String name(FormComponent component) {
    String name = component.vietnamese().replace(",", "");
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether it belongs to the running text, whose spacing and indent the agency chooses. */
  static boolean flows(FormComponent component) {
    return component.alignment() == Alignment.JUSTIFIED;
  }

  static int points(FormComponent component) {
    return component.sizes().sample();
  }

  static void writeSpacing(Xml xml, FormComponent component, Decree30Layout layout) {
    int lines = flows(component) ? (int) Math.round(240 * layout.lineSpacing()) : 240;
    xml.empty(
        "w:spacing",
        "w:before",
        Integer.toString(Twips.ofPoints(before(component))),
        "w:after",
        Integer.toString(Twips.ofPoints(after(component, layout))),
        "w:line",
        Integer.toString(lines),
        "w:lineRule",
        "auto");
    if (flows(component)) {
      xml.empty("w:ind", "w:firstLine", Integer.toString(Twips.ofMillimetres(layout.firstLine())));
    }
  }

  static void writeAlignment(Xml xml, FormComponent component) {
    xml.val(
        "w:jc",
        switch (component.alignment()) {
          case LEFT -> "left";
          case CENTRE -> "center";
          case JUSTIFIED -> "both";
        });
  }

  static void writeLetters(Xml xml, FormComponent component) {
    Run.writeFont(xml);
    Run.writeTraits(xml, component.traits(), false);
    Run.writeSize(xml, points(component));
  }

  private static double before(FormComponent component) {
    return switch (component) {
      case NUMBER, PLACE_AND_DATE, LETTER_SUBJECT, CHAPTER_NUMBER -> 6;
      case MARK, TYPE -> 12;
      case SIGNER_NAME -> SIGNATURE_ROOM;
      default -> 0;
    };
  }

  private static double after(FormComponent component, Decree30Layout layout) {
    if (flows(component)) {
      return layout.paragraphGap();
    }
    return switch (component) {
      case CHAPTER_TITLE, ANNEX_TITLE, ANNEX_NOTE -> 6;
      default -> 0;
    };
  }
}
