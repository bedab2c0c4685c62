package org.tuanthu.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.exportdocx.DocxExporter;

/** Parts of Word files that are changed one at a time, the others being sound. */
final class WordParts {
  private static final List<String> NAMES =
      List.of(
          "word/document.xml",
          "word/styles.xml",
          "word/numbering.xml",
          "word/footnotes.xml",
          "word/_rels/document.xml.rels",
          "_rels/.rels");
  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** What our exporter does not write. */
  private static final List<String> OTHERS =
      List.of(
          "<w:document "
              + WORD
              + "><w:body><w:p><w:pPr><w:pStyle w:val='a'/><w:numPr><w:ilvl w:val='0'/><w:numId"
              + " w:val='1'/></w:numPr></w:pPr><w:ins w:id='1'><w:r><w:rPr><w:caps/></w:rPr><w:t>kế"
              + " hoạch</w:t><w:footnoteReference w:id='1'/></w:r></w:ins><w:del><w:r><w:delText>x"
              + "</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r>"
              + "<w:fldChar w:fldCharType='separate'/></w:r><w:r><w:sym w:font='Wingdings'"
              + " w:char='F0FC'/><w:tab/><w:br/><w:pict><w:txbxContent><w:p/></w:txbxContent>"
              + "</w:pict></w:r><w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>"
              + "</w:p><w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr>"
              + "<w:gridSpan w:val='2'/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body>"
              + "</w:document>",
          "<w:styles "
              + WORD
              + "><w:style w:type='paragraph' w:default='1' w:styleId='a'><w:basedOn w:val='b'/>"
              + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:rPr><w:vanish w:val='0'/>"
              + "</w:rPr></w:style></w:styles>",
          "<w:numbering "
              + WORD
              + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
              + "<w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.'/><w:pStyle w:val='a'/></w:lvl>"
              + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/><w:lvlOverride"
              + " w:ilvl='0'><w:startOverride w:val='3'/></w:lvlOverride></w:num></w:numbering>",
          "<w:footnotes "
              + WORD
              + "><w:footnote w:id='1'><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></w:footnote>"
              + "</w:footnotes>",
          "<Relationships><Relationship Type='"
              + TYPE
              + "styles' Target='styles.xml'/><Relationship Type='"
              + TYPE
              + "numbering' Target='numbering.xml'/><Relationship Type='"
              + TYPE
              + "footnotes' Target='footnotes.xml'/></Relationships>",
          "<Relationships><Relationship Type='"
              + TYPE
              + "officeDocument' Target='word/document.xml'/></Relationships>");

  private WordParts() {}

  /** The parts of a document, and others, each with its number in front. */
  static List<byte[]> of(AdministrativeDocument document) throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    new DocxExporter().export(document, word);
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        int number = NAMES.indexOf(entry.getName());
        if (number >= 0) {
          parts.add(numbered(number, zip.readAllBytes()));
        }
      }
    }
    for (int i = 0; i < OTHERS.size(); i++) {
      parts.add(numbered(i, OTHERS.get(i).getBytes(StandardCharsets.UTF_8)));
    }
    return parts;
  }

  private static byte[] numbered(int number, byte[] part) {
    byte[] numbered = new byte[part.length + 1];
    numbered[0] = (byte) number;
    System.arraycopy(part, 0, numbered, 1, part.length);
    return numbered;
  }

  /** A file with that part, not packed. */
  static byte[] file(byte[] part) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      parts.put(NAMES.get(i), OTHERS.get(i).getBytes(StandardCharsets.UTF_8));
    }
    if (part.length > 0) {
      parts.put(
          NAMES.get(Math.floorMod(part[0], NAMES.size())),
          Arrays.copyOfRange(part, 1, part.length));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
