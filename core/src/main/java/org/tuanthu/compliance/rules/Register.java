package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.Regulations;

/** Finds the one instrument that a citation means, or none where that is not sure. */
record Register(Regulations regulations) {
  /** Codes that every province, district or commune uses. */
  private static final Set<String> LOCAL = ImmutableSet.of("UBND", "HĐND", "TU", "HU", "ĐU");

  /**
   * The instrument that the citation means: a number with a year identifies it, unless many places
   * use its symbol; any other number and a name do so only together with the date of issue or when
   * the register has one instrument of that name.
   */
  Optional<Regulation> meant(Citation citation) {
    List<Regulation> candidates =
        citation
            .number()
            .map(regulations::find)
            .orElseGet(() -> citation.name().map(regulations::findByName).orElse(List.of()));
    if (citation.number().isPresent() && !isUnique(citation.number().get())) {
      candidates =
          candidates.stream()
              .filter(r -> r.issued().isPresent() && r.issued().equals(citation.date()))
              .toList();
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The instruments of that number. */
  List<Regulation> of(DocumentNumber number) {
    return regulations.find(number);
  }

  /** Whether there can be only one instrument of that number in the country. */
  static boolean isUnique(DocumentNumber number) {
    return number.style() == Style.STATE && number.year().isPresent() && !isLocal(number);
  }

  /** Whether the symbol is one that many places use. */
  static boolean isLocal(DocumentNumber number) {
    return LOCAL.contains(number.issuerCode());
  }
}
