package org.tuanthu.document;

import java.util.List;

/**
 * Reads plain text (văn bản thuần): what no other reader accepts.
 *
 * <p>Encodings are those of {@link SourceText}. A text is refused when no line of it shows that it
 * comes from an administrative document, or when a line is longer than a million characters.
 */
public final class TextReader implements DocumentReader {
  @Override
  public String id() {
    return "text";
  }

  /** Everything but Word files, old or new, and PDF files. */
  @Override
  public boolean accepts(Source source) {
    return FileKind.of(source).filter(FileKind::hasOwnReader).isEmpty();
  }

  @Override
  public Reading<AdministrativeDocument> read(Source source) {
    SourceText decoded = SourceText.of(source);
    List<RawBlock> lines = TextLines.of(source.name(), decoded.text());
    DocumentSigns.require(source.name(), decoded.text());
    Reading<AdministrativeDocument> reading = DocumentAssembler.assemble(source.name(), lines);
    return reading.with(decoded.note().stream().toList(), List.of());
  }
}
