package org.tuanthu.document;

/**
 * A source that cannot be read as a document. The message is one line that names the source and the
 * reason, fit to be shown to the person who chose the file.
 */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A refusal of the named source for that reason. */
  public UnreadableDocumentException(String source, String reason) {
    super(source + ": " + reason);
  }

  /** A refusal that was caused by another failure. */
  public UnreadableDocumentException(String source, String reason, Throwable cause) {
    super(source + ": " + reason, cause);
  }
}
