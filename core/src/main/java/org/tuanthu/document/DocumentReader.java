package org.tuanthu.document;

/**
 * Reads one input format into an administrative document (service provider interface). Readers are
 * stateless and thread-safe, have a public no-argument constructor, and are registered by a line in
 * {@code META-INF/services/org.tuanthu.document.DocumentReader}, in a modular jar also by {@code
 * provides}.
 */
public interface DocumentReader {

  /** The format's stable id, lower case, for example {@code docx}. */
  String id();

  /**
   * Whether the bytes are of this format, judged by their content and never by the name alone. At
   * most one reader should accept a source; the plain-text reader takes what no other accepts.
   */
  boolean accepts(Source source);

  /**
   * Reads a source that was accepted.
   *
   * @throws UnreadableDocumentException if it is broken, encrypted, too large, or no document
   */
  Reading<AdministrativeDocument> read(Source source);
}
