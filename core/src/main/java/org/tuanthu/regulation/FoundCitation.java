package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Span;

/**
 * One citation in one text, before mentions of the same instrument are put together.
 *
 * @param span the characters of the citation
 * @param type the type, where the text names a known one
 * @param typeName the type as written, first letter capital; empty when the text names none
 * @param number number and symbol in normal form, though the text may have stray blanks
 * @param name the name of a law, or type and running number where the text gives no symbol
 * @param date the date
 * @param issuer the issuer as written
 * @param provisions the parts of it that the words before point to
 * @param relations what the words beside it say that happens to it
 */
public record FoundCitation(
    Span span,
    Optional<DocumentType> type,
    String typeName,
    Optional<DocumentNumber> number,
    Optional<String> name,
    Optional<LocalDate> date,
    Optional<String> issuer,
    List<Provision> provisions,
    List<FoundRelation> relations) {

  public FoundCitation {
    provisions = ImmutableList.copyOf(provisions);
    relations = ImmutableList.copyOf(relations);
  }

  /** Whether the text gives a running number without a symbol: {@code Tờ trình số 53}. */
  public boolean isWithoutSymbol() {
    return number.isEmpty() && name.filter(n -> n.startsWith(typeName + " số ")).isPresent();
  }

  /** How a reader would name it: type with number, or name. */
  public String label() {
    return number.map(n -> (typeName + " số " + n).strip()).orElseGet(() -> name.orElse(typeName));
  }
}
