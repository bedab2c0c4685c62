package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.IncomingRelation;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod;

/** Finds the one instrument that a citation means, or none where that is not sure. */
record Register(Regulations regulations) {
  /** Codes that every province, district or commune uses. */
  private static final Set<String> LOCAL = ImmutableSet.of("UBND", "HĐND", "TU", "HU", "ĐU");

  /**
   * The instrument that the citation means: a number with a year identifies it, unless many places
   * use its symbol; any other number and a name do so only together with the date of issue, and a
   * name without date when the register has one instrument of that name.
   */
  Optional<Regulation> meant(Citation citation) {
    List<Regulation> candidates =
        citation
            .number()
            .map(number -> numbered(number, citation))
            .orElseGet(() -> citation.name().map(name -> named(name, citation)).orElse(List.of()));
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private List<Regulation> numbered(DocumentNumber number, Citation citation) {
    List<Regulation> all = regulations.find(number);
    return isUnique(number)
        ? all
        : all.stream()
            .filter(r -> r.issued().isPresent() && r.issued().equals(citation.date()))
            .toList();
  }

  /**
   * The instrument of the same number and year on another day: one agency has one such number in a
   * year. A symbol that many places use is only compared where the issuer is the same.
   */
  Optional<Regulation> otherwiseDated(Citation citation) {
    if (citation.number().isEmpty() || citation.date().isEmpty()) {
      return Optional.empty();
    }
    DocumentNumber number = citation.number().get();
    int year = citation.date().get().getYear();
    List<Regulation> sameYear =
        regulations.find(number).stream()
            .filter(r -> r.issued().filter(day -> day.getYear() == year).isPresent())
            .filter(r -> isSameIssuer(r, citation).orElse(!isLocal(number)))
            .toList();
    return sameYear.size() == 1 && !sameYear.get(0).issued().equals(citation.date())
        ? Optional.of(sameYear.get(0))
        : Optional.empty();
  }

  private static Optional<Boolean> isSameIssuer(Regulation known, Citation citation) {
    return citation
        .issuer()
        .map(issuer -> AgencyNames.fold(issuer).equals(AgencyNames.fold(known.issuer())));
  }

  /** Laws of one name are told apart by their date or the year behind: "Luật Đất đai năm 2024". */
  private List<Regulation> named(String name, Citation citation) {
    List<Regulation> all = named(name);
    OptionalInt year = citation.year();
    if (year.isPresent()) {
      return all.stream()
          .filter(r -> r.issued().filter(day -> day.getYear() == year.getAsInt()).isPresent())
          .toList();
    }
    return all.size() < 2 && citation.date().isEmpty()
        ? all
        : all.stream()
            .filter(r -> r.issued().isPresent() && r.issued().equals(citation.date()))
            .toList();
  }

  /** The instruments of that name. */
  List<Regulation> named(String name) {
    return regulations.findByName(name);
  }

  /**
   * What stands in the place of that instrument on that day: those that replace the whole of it, or
   * what replaces those where they are over too.
   */
  List<Regulation> successors(Regulation known, LocalDate day) {
    Map<RegulationKey, Regulation> found = new LinkedHashMap<>();
    Set<RegulationKey> seen = new HashSet<>();
    Deque<Regulation> open = new ArrayDeque<>(List.of(known));
    while (!open.isEmpty()) {
      for (IncomingRelation incoming : regulations.relationsTo(open.remove())) {
        Regulation by = incoming.by();
        boolean whole = incoming.relation().provisions().isEmpty();
        if (incoming.relation().kind() != Kind.REPLACES || !whole || !seen.add(by.key())) {
          continue;
        }
        if (on(by, day).status().isOver()) {
          open.add(by);
        } else {
          found.put(by.key(), by);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The one instrument of that name, where it is of another day than the citation says. An older
   * one of the same name may be meant, so this is no fault yet.
   */
  Optional<Regulation> namesake(Citation citation) {
    List<Regulation> all = citation.name().map(this::named).orElse(List.of());
    return citation.number().isEmpty()
            && all.size() == 1
            && all.get(0).issued().filter(day -> isAnother(day, citation)).isPresent()
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  private static boolean isAnother(LocalDate issued, Citation citation) {
    return citation.date().filter(day -> !day.equals(issued)).isPresent();
  }

  /** The validity of a known instrument on that day, what relations do to it included. */
  ValidityPeriod on(Regulation known, LocalDate day) {
    return regulations.timeline(known).on(day);
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
