package org.tuanthu.document;

import java.util.Optional;

/**
 * What follows the signature: an appendix (phụ lục), an attached text, or footnotes.
 *
 * @param label for example {@code Phụ lục I}, or the type of an attached text; empty for other text
 *     after the signature
 * @param title the heading
 * @param body the content
 */
public record Annex(Optional<String> label, Optional<String> title, Body body) {

  /** The type of a text that the document issues and attaches ({@code KẾ HOẠCH}). */
  public Optional<DocumentType> type() {
    return label.flatMap(DocumentType::named);
  }
}
