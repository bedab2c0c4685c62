package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;

/**
 * Words that point to an instrument (dẫn chiếu): its number, and issuer and date where the number
 * alone names many.
 *
 * @param number number and symbol
 * @param issuer the issuing agency
 * @param issued the date of issue
 */
public record RegulationReference(
    DocumentNumber number, Optional<String> issuer, Optional<LocalDate> issued) {

  /** A reference by number alone. */
  public static RegulationReference to(DocumentNumber number) {
    return new RegulationReference(number, Optional.empty(), Optional.empty());
  }

  /** Whether the instrument may be meant: nothing that both say differs. */
  public boolean fits(Regulation regulation) {
    return NumberKey.of(number).equals(NumberKey.of(regulation.number()))
        && issuer
            .map(name -> AgencyNames.fold(name).equals(AgencyNames.fold(regulation.issuer())))
            .orElse(true)
        && (issued.isEmpty()
            || regulation.issued().isEmpty()
            || issued.equals(regulation.issued()));
  }

  @Override
  public String toString() {
    return number
        + issuer.map(name -> " (" + name + ")").orElse("")
        + issued.map(day -> " " + day).orElse("");
  }
}
