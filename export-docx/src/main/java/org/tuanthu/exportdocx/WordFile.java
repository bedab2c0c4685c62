package org.tuanthu.exportdocx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;

/** The file: its parts in one ZIP archive, whose times are fixed. */
final class WordFile {
  /** The day after the first of the archive's calendar, which would bring the zone into it. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> parts = new TreeMap<>();

  WordFile(AdministrativeDocument document, Page page) {
    parts.put(CONTENT_TYPES, PackageParts.contentTypes());
    parts.put("_rels/.rels", PackageParts.relationships());
    parts.put("docProps/core.xml", PackageParts.properties(title(document)));
    parts.put("word/_rels/document.xml.rels", PackageParts.documentRelationships());
    parts.put("word/document.xml", DocumentPart.of(document, page));
    parts.put("word/header.xml", HeaderPart.numbered());
    parts.put("word/header-first.xml", HeaderPart.empty());
    parts.put("word/settings.xml", PackageParts.settings());
    parts.put("word/styles.xml", Stylesheet.of(page.layout()));
  }

  private static String title(AdministrativeDocument document) {
    String type = document.type().map(DocumentType::vietnamese).orElse("");
    return (type + " " + document.title().orElse("")).strip();
  }

  /** Writes all at once and leaves the stream open. */
  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    bytes.writeTo(out);
  }
}
