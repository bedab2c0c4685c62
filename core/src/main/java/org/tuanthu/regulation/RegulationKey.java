package org.tuanthu.regulation;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;

/**
 * What identifies an instrument (khóa của văn bản): number, issuer and date of issue. A number
 * alone does not: {@code 308/KH-UBND} exists in every province every year. Two spellings of one
 * issuer and leading zeros give equal keys.
 *
 * @param number the number without leading zeros
 * @param issuer the issuer's name, folded as by {@link AgencyNames#fold}
 * @param issued the date of issue, where it is known
 */
public record RegulationKey(String number, String issuer, Optional<LocalDate> issued) {

  /** The key of an instrument of that number, issuer and date. */
  public static RegulationKey of(DocumentNumber number, String issuer, Optional<LocalDate> issued) {
    return new RegulationKey(plain(number), AgencyNames.fold(issuer), issued);
  }

  /** The number without leading zeros, which writers put and leave out. */
  public static String plain(DocumentNumber number) {
    return CharMatcher.is('0').trimLeadingFrom(number.toString());
  }

  @Override
  public String toString() {
    return number + ", " + issuer + issued.map(day -> ", " + day).orElse("");
  }
}
