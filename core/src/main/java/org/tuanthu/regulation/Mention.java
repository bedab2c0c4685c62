package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.document.Place;

/**
 * One place where a document cites an instrument (lần viện dẫn).
 *
 * @param place the block and the characters
 * @param asWritten exactly those characters
 * @param date the date given at this place
 * @param issuer the issuer named at this place, as written
 */
public record Mention(
    Place place, String asWritten, Optional<LocalDate> date, Optional<String> issuer) {

  /**
   * Whether this mention repeats more than type, number and symbol, which is all that Decree
   * 30/2020/NĐ-CP (Appendix I, part I, II.6) wants after the first one.
   */
  public boolean isFull() {
    return date.isPresent() || issuer.isPresent();
  }
}
