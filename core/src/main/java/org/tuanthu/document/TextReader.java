package org.tuanthu.document;

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
    TextLines text = TextLines.of(source.name(), decoded.text());
    Reading<AdministrativeDocument> read = DocumentAssembler.assemble(source.name(), text.lines());
    return new Reading<>(
        read.value(),
        read.origins().with(text.alignments()),
        decoded.note().stream().toList(),
        read.furniture(),
        read.doubts());
  }
}
