package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;

/**
 * An instrument as a document cites it (căn cứ, viện dẫn): what the text says of it, with every
 * place. Whether that is true is for the rules, which compare it with the {@link Regulation}.
 *
 * @param type the type, where the text names a known one
 * @param typeName the type as written, first letter capital; empty when the text names none
 * @param number number and symbol; empty for laws cited by name and where the text gives a running
 *     number without symbol
 * @param name the name of a law or of another instrument cited without number; type and running
 *     number ({@code Tờ trình số 53}) where the text gives no symbol
 * @param date the first date that the document gives
 * @param issuer the first issuer that the document names, as written
 * @param mentions every place, at least one, in the order of the document
 */
public record Citation(
    Optional<DocumentType> type,
    String typeName,
    Optional<DocumentNumber> number,
    Optional<String> name,
    Optional<LocalDate> date,
    Optional<String> issuer,
    List<Mention> mentions) {

  public Citation {
    mentions = ImmutableList.copyOf(mentions);
    if (mentions.isEmpty() || (number.isEmpty() && name.isEmpty())) {
      throw new IllegalArgumentException(
          "A citation needs a number or a name and at least one mention, got "
              + number
              + ", "
              + name
              + ", "
              + mentions.size()
              + " mentions");
    }
  }

  /** The first mention as written. */
  public String asWritten() {
    return mentions.get(0).asWritten();
  }

  /**
   * The year beside the name of a law ("Luật Đất đai năm 2024"), as the first mention that has one
   * gives it; no date, and no part of the name.
   */
  public OptionalInt year() {
    return mentions.stream()
        .flatMap(mention -> name.flatMap(n -> LawYear.in(mention.asWritten(), n)).stream())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether the text gives a running number without a symbol: {@code Tờ trình số 53}. */
  public boolean isWithoutSymbol() {
    return number.isEmpty() && name.filter(n -> n.startsWith(typeName + " số ")).isPresent();
  }

  /** All that the document says to happen to the instrument, in its order. */
  public List<CitedRelation> relations() {
    return mentions.stream()
        .flatMap(mention -> mention.relations().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** How a reader would name it: type with number, or name. */
  public String label() {
    return number.map(n -> (typeName + " số " + n).strip()).orElseGet(() -> name.orElse(typeName));
  }
}
