package org.tuanthu.document;

import java.util.Optional;

/** Kinds of files that are known by their first bytes and are no plain text. */
enum FileKind {
  ZIP("a Word (.docx) or ZIP file", 'P', 'K', 3, 4),
  OLE("a file of an old Office version (.doc, .xls)", 0xD0, 0xCF, 0x11, 0xE0),
  PDF("a PDF file", '%', 'P', 'D', 'F', '-'),
  RTF("an RTF file, save it as .docx", '{', '\\', 'r', 't', 'f'),
  PNG("an image (PNG)", 0x89, 'P', 'N', 'G'),
  JPEG("an image (JPEG)", 0xFF, 0xD8, 0xFF),
  GIF("an image (GIF)", 'G', 'I', 'F', '8'),
  TIFF_LITTLE("an image (TIFF)", 'I', 'I', '*', 0),
  TIFF_BIG("an image (TIFF)", 'M', 'M', 0, '*'),
  GZIP("a gzip file", 0x1F, 0x8B),
  RAR("a RAR file", 'R', 'a', 'r', '!'),
  SEVEN_ZIP("a 7z file", '7', 'z', 0xBC, 0xAF),
  UTF_32LE("text in UTF-32, convert it by iconv -f UTF-32 -t UTF-8", 0xFF, 0xFE, 0, 0),
  UTF_32BE("text in UTF-32, convert it by iconv -f UTF-32 -t UTF-8", 0, 0, 0xFE, 0xFF);

  private final String words;
  private final int[] magic;

  FileKind(String words, int... magic) {
    this.words = words;
    this.magic = magic;
  }

  /** What the source is, when its first bytes tell. */
  static Optional<FileKind> of(Source source) {
    for (FileKind kind : values()) {
      if (source.startsWith(kind.magic)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether readers of their own take such files. */
  boolean hasOwnReader() {
    return this == ZIP || this == OLE || this == PDF;
  }

  /** The kind with its article, for example {@code a PDF file}. */
  String words() {
    return words;
  }
}
