package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;

/**
 * What a register knows of an instrument (văn bản).
 *
 * @param type the type
 * @param number number and symbol
 * @param name the name or abstract, for laws {@code Luật Thực hiện dân chủ ở cơ sở}
 * @param issuer the issuing agency
 * @param issued the date of issue
 * @param validity the periods of its validity in the order of time, without overlap
 * @param relations to other instruments, each stored one way
 */
public record Regulation(
    DocumentType type,
    DocumentNumber number,
    Optional<String> name,
    String issuer,
    Optional<LocalDate> issued,
    List<ValidityPeriod> validity,
    List<Relation> relations) {

  public Regulation {
    validity = ImmutableList.copyOf(validity);
    relations = ImmutableList.copyOf(relations);
  }

  /** Its validity on that day; empty when the register has no fact for it. */
  public Optional<ValidityPeriod> on(LocalDate day) {
    return validity.stream().filter(period -> period.range().contains(day)).findFirst();
  }
}
