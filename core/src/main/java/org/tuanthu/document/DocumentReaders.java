package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.ServiceLoader;

/** The readers at hand, of which one accepts a given source. */
public final class DocumentReaders {
  private final ImmutableList<DocumentReader> readers;

  private DocumentReaders(List<DocumentReader> readers) {
    this.readers = ImmutableList.copyOf(readers);
    for (int i = 0; i < this.readers.size(); i++) {
      for (int j = 0; j < i; j++) {
        requireDistinct(this.readers.get(j), this.readers.get(i));
      }
    }
  }

  /** Those readers, in the order in which they are asked. */
  public static DocumentReaders of(List<DocumentReader> readers) {
    return new DocumentReaders(readers);
  }

  /** All readers that the context class loader finds. */
  public static DocumentReaders discovered() {
    return new DocumentReaders(ImmutableList.copyOf(ServiceLoader.load(DocumentReader.class)));
  }

  /** All readers that this class loader finds. */
  public static DocumentReaders discovered(ClassLoader loader) {
    return new DocumentReaders(
        ImmutableList.copyOf(ServiceLoader.load(DocumentReader.class, loader)));
  }

  /**
   * Reads a source by the reader that accepts it.
   *
   * @throws UnreadableDocumentException if no reader accepts it, or the one that does cannot read
   *     it
   */
  public Reading<AdministrativeDocument> read(Source source) {
    for (DocumentReader reader : readers) {
      if (reader.accepts(source)) {
        return reader.read(source);
      }
    }
    throw new UnreadableDocumentException(
        source.name(),
        FileKind.of(source).map(kind -> "is " + kind.words() + "; ").orElse("")
            + "no reader accepts it, there are "
            + readers.stream().map(DocumentReader::id).toList());
  }

  private static void requireDistinct(DocumentReader a, DocumentReader b) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException(
          "Two readers have the id '" + a.id() + "': " + a.getClass() + " and " + b.getClass());
    }
  }
}
