package org.tuanthu.importdocx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tuanthu.document.RawBlock;

/** A Word file of hand-written parts. */
final class WordFile {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private boolean strict;

  private WordFile() {}

  /** A file with that content of the body. */
  static WordFile of(String body) {
    WordFile file = new WordFile();
    return file.part("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
  }

  static String xml(String root, String content) {
    return "<?xml version='1.0' encoding='UTF-8'?><w:"
        + root
        + NAMESPACES
        + ">"
        + content
        + "</w:"
        + root
        + ">";
  }

  /** A paragraph of that text, with those properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  static String p(String text) {
    return p("", text);
  }

  /** A run of that text. */
  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** A numbered paragraph. */
  static String item(int list, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
  }

  WordFile part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  WordFile part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  WordFile numbering(String content) {
    return related("numbering", xml("numbering", content));
  }

  WordFile styles(String content) {
    return related("styles", xml("styles", content));
  }

  WordFile footnotes(String content) {
    return related("footnotes", xml("footnotes", content));
  }

  WordFile endnotes(String content) {
    return related("endnotes", xml("endnotes", content));
  }

  private WordFile related(String kind, String xml) {
    relation(kind, kind + ".xml' Id='" + kind);
    return part("word/" + kind + ".xml", xml);
  }

  /** A relationship of the document, its target perhaps with further attributes. */
  WordFile relation(String kind, String target) {
    relations
        .append("<Relationship Type='")
        .append(RELATIONS)
        .append(kind)
        .append("' Target='")
        .append(target)
        .append("'/>");
    return this;
  }

  /** The same in the strict form of the standard. */
  WordFile strict() {
    strict = true;
    return this;
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putIfAbsent(
        "_rels/.rels",
        utf8(
            "<Relationships><Relationship Id='r1' Type='"
                + RELATIONS
                + "officeDocument' Target='word/document.xml'/></Relationships>"));
    all.putIfAbsent(
        "word/_rels/document.xml.rels", utf8("<Relationships>" + relations + "</Relationships>"));
    return zip(all);
  }

  private byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(strict ? strict(entry.getValue()) : entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] strict(byte[] xml) {
    return utf8(
        new String(xml, StandardCharsets.UTF_8)
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/",
                "http://purl.oclc.org/ooxml/officeDocument/"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What the reader hands to the assembler. */
  List<RawBlock> blocks() throws IOException {
    return WordStory.read(WordPackage.of(ZipParts.of(bytes())));
  }

  /** The paragraphs of the body and, in brackets, those of cells, without blanks at the ends. */
  List<String> lines() throws IOException {
    return blocks().stream()
        .map(
            block ->
                block instanceof RawBlock.Whole whole
                    ? whole.text().strip()
                    : cells((RawBlock.Grid) block))
        .toList();
  }

  private static String cells(RawBlock.Grid grid) {
    return grid.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(c -> c.paragraphs().stream().map(RawBlock.Whole::text).toList().toString())
                    .reduce("", String::concat))
        .toList()
        .toString();
  }
}
