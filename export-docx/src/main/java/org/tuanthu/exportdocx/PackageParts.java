package org.tuanthu.exportdocx;

/** The parts around the document that make the archive a Word file. */
final class PackageParts {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";

  private PackageParts() {}

  static byte[] contentTypes() {
    Xml xml = new Xml().open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "/docProps/core.xml", PROPERTIES_TYPE);
    type(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
    type(xml, "/word/header.xml", WORD_TYPE + "header+xml");
    type(xml, "/word/header-first.xml", WORD_TYPE + "header+xml");
    type(xml, "/word/settings.xml", WORD_TYPE + "settings+xml");
    type(xml, "/word/styles.xml", WORD_TYPE + "styles+xml");
    return xml.close("Types").bytes();
  }

  private static void type(Xml xml, String part, String type) {
    xml.empty("Override", "PartName", part, "ContentType", type);
  }

  static byte[] relationships() {
    Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    link(xml, "rId1", DocumentPart.LINKS + "/officeDocument", "word/document.xml");
    link(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    return xml.close("Relationships").bytes();
  }

  static byte[] documentRelationships() {
    Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    link(xml, "rId1", DocumentPart.LINKS + "/styles", "styles.xml");
    link(xml, "rId2", DocumentPart.LINKS + "/settings", "settings.xml");
    link(xml, Page.HEADER_ID, DocumentPart.LINKS + "/header", "header.xml");
    link(xml, Page.FIRST_HEADER_ID, DocumentPart.LINKS + "/header", "header-first.xml");
    return xml.close("Relationships").bytes();
  }

  private static void link(Xml xml, String id, String type, String target) {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }

  /** Title and language; neither author nor times, which the document does not say. */
  static byte[] properties(String title) {
    return new Xml()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .element("dc:title", title)
        .element("dc:language", "vi-VN")
        .close("cp:coreProperties")
        .bytes();
  }

  /** Layout as in Word 2013 and later, without which paragraphs are laid out in older ways. */
  static byte[] settings() {
    return new Xml()
        .open("w:settings", "xmlns:w", DocumentPart.WORDS)
        .open("w:compat")
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            "15")
        .close("w:compat")
        .val("w:themeFontLang", "vi-VN")
        .close("w:settings")
        .bytes();
  }
}
