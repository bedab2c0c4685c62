package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Confidence;

/**
 * What a register knows of an instrument (văn bản).
 *
 * @param type the type
 * @param number number and symbol
 * @param name the name or abstract, for laws {@code Luật Thực hiện dân chủ ở cơ sở}
 * @param issuer the issuing agency
 * @param issued the date of issue
 * @param validity the periods of its validity in the order of time, without overlap; each has a
 *     confidence of its own
 * @param relations to other instruments, each stored one way
 * @param confidence how sure type, number, name, issuer and date are
 * @param source where they were found
 */
public record Regulation(
    DocumentType type,
    DocumentNumber number,
    Optional<String> name,
    String issuer,
    Optional<LocalDate> issued,
    List<ValidityPeriod> validity,
    List<Relation> relations,
    Confidence confidence,
    String source) {

  public Regulation {
    validity = ImmutableList.copyOf(validity);
    relations = ImmutableList.copyOf(relations);
    for (int i = 1; i < validity.size(); i++) {
      requireAfter(validity.get(i - 1), validity.get(i));
    }
  }

  /** Its validity on that day; empty when the register has no fact for it. */
  public Optional<ValidityPeriod> on(LocalDate day) {
    return validity.stream().filter(period -> period.range().contains(day)).findFirst();
  }

  private static void requireAfter(ValidityPeriod earlier, ValidityPeriod later) {
    boolean inOrder =
        earlier.range().to().isPresent()
            && later.range().from().isPresent()
            && earlier.range().to().get().isBefore(later.range().from().get());
    if (!inOrder) {
      throw new IllegalArgumentException(
          "Periods of validity follow each other without overlap, got "
              + earlier.range()
              + " and "
              + later.range());
    }
  }
}
