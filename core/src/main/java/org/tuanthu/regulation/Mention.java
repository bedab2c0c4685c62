package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;

/**
 * One place where a document cites an instrument (lần viện dẫn).
 *
 * @param place the block and the characters
 * @param asWritten exactly those characters
 * @param date the date given at this place
 * @param issuer the issuer named at this place, as written
 * @param provisions the parts of the instrument that the words before point to
 * @param relations what the words beside it say that happens to the instrument
 */
public record Mention(
    Place place,
    String asWritten,
    Optional<LocalDate> date,
    Optional<String> issuer,
    List<Provision> provisions,
    List<CitedRelation> relations) {

  public Mention {
    provisions = ImmutableList.copyOf(provisions);
    relations = ImmutableList.copyOf(relations);
  }

  /** A mention of the instrument as a whole, of which the text says nothing else. */
  public Mention(Place place, String asWritten, Optional<LocalDate> date, Optional<String> issuer) {
    this(place, asWritten, date, issuer, List.of(), List.of());
  }

  /**
   * Whether this mention repeats more than type, number and symbol, which is all that Decree
   * 30/2020/NĐ-CP (Appendix I, part I, II.6) wants after the first one.
   */
  public boolean isFull() {
    return date.isPresent() || issuer.isPresent();
  }

  /**
   * Whether the symbol is written otherwise there than in the normal form of that number, beyond
   * blanks, the kind of hyphen and capitals: {@code 9/QĐUBND} for {@code 9/QĐ-UBND}. A short form
   * without symbol is not.
   */
  public boolean isMended(DocumentNumber number) {
    StringBuilder plain = new StringBuilder(asWritten.length());
    for (int i = 0; i < asWritten.length(); i++) {
      char c = asWritten.charAt(i);
      if (!Words.isBlank(c)) {
        plain.append(Words.isDash(c) ? '-' : Character.toUpperCase(c));
      }
    }
    boolean symbol = plain.indexOf("/") >= 0 || plain.indexOf("-") >= 0;
    return symbol && plain.indexOf(number.toString().toUpperCase(Locale.ROOT)) < 0;
  }

  /**
   * Whether words before it make it the object of another act: it is named there as what is
   * amended, replaced or detailed, and not for itself.
   */
  public boolean isObject() {
    return relations.stream().anyMatch(relation -> relation.words().compareTo(place) < 0);
  }
}
