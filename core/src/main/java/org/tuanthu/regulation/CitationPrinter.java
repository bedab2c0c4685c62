package org.tuanthu.regulation;

import java.util.Optional;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.VietnameseDates;

/**
 * Prints citations in the form of Decree 30/2020/NĐ-CP (viện dẫn), Appendix I, part I, II.6: the
 * first time with date and issuer, later with type, number and symbol alone; laws and ordinances by
 * type and name.
 *
 * <pre>{@code
 * CitationPrinter.full(citation)    // "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"
 * CitationPrinter.later(citation)   // "Nghị định số 30/2020/NĐ-CP"
 * }</pre>
 */
public final class CitationPrinter {

  private CitationPrinter() {}

  /**
   * The form of the first mention. What the citation lacks is left out; the name of a law is
   * followed by its date, as legal bases (căn cứ) give it.
   */
  public static String full(Citation citation) {
    String date = citation.date().map(day -> " " + VietnameseDates.inWords(day)).orElse("");
    boolean law = isNamed(citation) && !citation.isWithoutSymbol();
    String issuer = law ? "" : citation.issuer().map(name -> " của " + name).orElse("");
    return later(citation) + date + issuer;
  }

  /** The form of every later mention. */
  public static String later(Citation citation) {
    if (isNamed(citation)) {
      return citation.name().orElseThrow() + (citation.date().isEmpty() ? year(citation) : "");
    }
    String type = citation.typeName().isEmpty() ? "Văn bản" : citation.typeName();
    return type + citation.number().map(number -> " số " + number).orElse("");
  }

  /** The year that tells a law from others of the same name, where no date does. */
  private static String year(Citation citation) {
    String name = citation.name().orElseThrow();
    return citation.mentions().stream()
        .flatMap(mention -> LawYear.in(mention.asWritten(), name).stream())
        .findFirst()
        .map(year -> " năm " + year)
        .orElse("");
  }

  /** Laws, codes and ordinances go by their name, and so does all that has no number. */
  private static boolean isNamed(Citation citation) {
    Optional<DocumentType> type = citation.type();
    boolean law =
        type.filter(
                t ->
                    t == DocumentType.LAW
                        || t == DocumentType.CODE
                        || t == DocumentType.ORDINANCE
                        || t == DocumentType.CONSTITUTION)
            .isPresent();
    return citation.name().isPresent() && (law || citation.number().isEmpty());
  }
}
