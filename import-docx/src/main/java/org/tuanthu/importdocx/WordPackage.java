package org.tuanthu.importdocx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a Word file by what they are for. */
final class WordPackage {
  private static final String DEFAULT_MAIN = "word/document.xml";
  private static final Map<String, String> OTHER_FORMATS =
      Map.of(
          "xl/workbook.xml", "an Excel workbook (.xlsx)",
          "xl/workbook.bin", "an Excel workbook (.xlsb)",
          "ppt/presentation.xml", "a presentation (.pptx)");

  private final ZipParts zip;
  private final String main;
  private final Relationships relationships;

  private WordPackage(ZipParts zip, String main) throws IOException {
    this.zip = zip;
    this.main = main;
    this.relationships = Relationships.of(zip, main);
  }

  static WordPackage of(ZipParts zip) throws IOException {
    String main =
        Relationships.of(zip, "").target("officeDocument").filter(zip::has).orElse(DEFAULT_MAIN);
    for (Map.Entry<String, String> other : OTHER_FORMATS.entrySet()) {
      if (zip.has(other.getKey()) && !zip.has(DEFAULT_MAIN)) {
        throw new WordFileException("is " + other.getValue() + ", no Word file");
      }
    }
    if (zip.has("mimetype") && !zip.has(main)) {
      throw openDocument(zip);
    }
    if (!zip.has(main)) {
      throw new WordFileException("is a zip archive without a Word document in it");
    }
    return new WordPackage(zip, main);
  }

  private static WordFileException openDocument(ZipParts zip) throws IOException {
    String type =
        new String(
            zip.open("mimetype", Limits.DESCRIPTION_BYTES).readNBytes(100),
            StandardCharsets.US_ASCII);
    return new WordFileException(
        type.startsWith("application/vnd.oasis.opendocument.text")
            ? "is an OpenDocument text (.odt), save it as .docx"
            : "is a zip archive without a Word document in it");
  }

  /** The part with the document's own words. */
  PartCursor document() throws IOException {
    return open(main);
  }

  /** A part with further words, as footnotes. */
  Optional<PartCursor> story(String kind) throws IOException {
    return related(kind, Limits.STORY_BYTES);
  }

  /** The names of all parts with words of that kind, as headers. */
  List<String> stories(String kind) {
    return relationships.targets(kind).stream().filter(zip::has).distinct().toList();
  }

  PartCursor open(String story) throws IOException {
    return PartCursor.over(story, zip.open(story, Limits.STORY_BYTES));
  }

  /** A part that describes, as styles. */
  Optional<PartCursor> description(String kind) throws IOException {
    return related(kind, Limits.DESCRIPTION_BYTES);
  }

  private Optional<PartCursor> related(String kind, long limit) throws IOException {
    Optional<String> target = relationships.target(kind).filter(zip::has);
    return target.isEmpty()
        ? Optional.empty()
        : Optional.of(PartCursor.over(target.get(), zip.open(target.get(), limit)));
  }
}
