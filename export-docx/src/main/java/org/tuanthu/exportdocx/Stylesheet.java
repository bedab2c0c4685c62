package org.tuanthu.exportdocx;

import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.FormComponent;

/** The part with the styles: one a component, one a level of headings, one for cells. */
final class Stylesheet {
  private static final String LANGUAGE = "vi-VN";

  private Stylesheet() {}

  static byte[] of(Decree30Layout layout) {
    Xml xml = new Xml().open("w:styles", "xmlns:w", DocumentPart.WORDS);
    writeDefaults(xml);
    open(xml, "Normal", "Normal", "w:default", "1");
    xml.empty("w:qFormat").close("w:style");
    for (int level = 1; level <= Look.DEEPEST; level++) {
      writeHeading(xml, level, layout);
    }
    for (FormComponent component : FormComponent.values()) {
      writeStyle(xml, component, layout);
    }
    writeCells(xml);
    return xml.close("w:styles").bytes();
  }

  private static void writeDefaults(Xml xml) {
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    Run.writeFont(xml);
    Run.writeSize(xml, Look.points(FormComponent.CONTENT));
    xml.empty("w:lang", "w:val", LANGUAGE, "w:eastAsia", LANGUAGE, "w:bidi", "ar-SA");
    xml.close("w:rPr").close("w:rPrDefault");
    xml.open("w:pPrDefault").open("w:pPr");
    xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
    xml.close("w:pPr").close("w:pPrDefault").close("w:docDefaults");
  }

  private static void writeHeading(Xml xml, int level, Decree30Layout layout) {
    open(xml, Look.headingId(level), "heading " + level);
    xml.val("w:basedOn", "Normal").val("w:next", Look.id(FormComponent.CONTENT));
    xml.empty("w:qFormat").open("w:pPr").empty("w:keepNext");
    Look.writeSpacing(xml, FormComponent.CLAUSE_HEADING, layout);
    Look.writeAlignment(xml, FormComponent.CLAUSE_HEADING);
    xml.val("w:outlineLvl", level - 1).close("w:pPr").open("w:rPr");
    Look.writeLetters(xml, FormComponent.CLAUSE_HEADING);
    xml.close("w:rPr").close("w:style");
  }

  private static void writeStyle(Xml xml, FormComponent component, Decree30Layout layout) {
    open(xml, Look.id(component), Look.name(component), "w:customStyle", "1");
    xml.val("w:basedOn", "Normal").empty("w:qFormat").open("w:pPr");
    Look.writeSpacing(xml, component, layout);
    Look.writeAlignment(xml, component);
    xml.close("w:pPr").open("w:rPr");
    Look.writeLetters(xml, component);
    xml.close("w:rPr").close("w:style");
  }

  private static void writeCells(Xml xml) {
    open(xml, Grid.STYLE, "Ô của bảng", "w:customStyle", "1");
    xml.val("w:basedOn", "Normal").open("w:pPr");
    xml.empty("w:spacing", "w:before", "40", "w:after", "40").val("w:jc", "left");
    xml.close("w:pPr").open("w:rPr");
    Run.writeFont(xml);
    Run.writeSize(xml, Grid.POINTS);
    xml.close("w:rPr").close("w:style");
  }

  private static void open(Xml xml, String id, String name, String... more) {
    String[] attributes = new String[4 + more.length];
    attributes[0] = "w:type";
    attributes[1] = "paragraph";
    attributes[2] = "w:styleId";
    attributes[3] = id;
    System.arraycopy(more, 0, attributes, 4, more.length);
    xml.open("w:style", attributes).val("w:name", name);
  }
}
