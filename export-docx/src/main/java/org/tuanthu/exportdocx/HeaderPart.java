package org.tuanthu.exportdocx;

import org.tuanthu.document.FormComponent;

/** The headers: the page number in the middle of the top margin, and nothing on first pages. */
final class HeaderPart {

  private HeaderPart() {}

  static byte[] numbered() {
    Xml xml = open();
    field(xml, "begin");
    xml.open("w:r").element("w:instrText", " PAGE ", "xml:space", "preserve").close("w:r");
    field(xml, "separate");
    xml.open("w:r").element("w:t", "2").close("w:r");
    field(xml, "end");
    return close(xml);
  }

  static byte[] empty() {
    return close(open());
  }

  private static Xml open() {
    return new Xml()
        .open("w:hdr", "xmlns:w", DocumentPart.WORDS)
        .open("w:p")
        .open("w:pPr")
        .val("w:pStyle", Look.id(FormComponent.PAGE_NUMBER))
        .close("w:pPr");
  }

  private static byte[] close(Xml xml) {
    return xml.close("w:p").close("w:hdr").bytes();
  }

  private static void field(Xml xml, String mark) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", mark).close("w:r");
  }
}
