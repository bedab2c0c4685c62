package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Confidence;

/**
 * What a register knows of an instrument (văn bản). What follows from the relations of others is
 * not in it; {@link Regulations#timeline} has both.
 *
 * @param type the type
 * @param number number and symbol
 * @param name the name or abstract, for laws {@code Luật Thực hiện dân chủ ở cơ sở}
 * @param issuer the issuing agency
 * @param issued the date of issue
 * @param validity what sources state of its validity, at most {@value #MOST_FACTS}; of what the
 *     register held at one time, no two for the whole instrument share a day, nor two for one
 *     provision
 * @param relations to other instruments, each stored one way
 * @param confidence how sure type, number, name, issuer and date are
 * @param source where they were found
 * @param recorded the days on which the register held the instrument
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
    String source,
    DateRange recorded) {

  /** The most facts of validity that one instrument may have. */
  public static final int MOST_FACTS = 1_000;

  public Regulation {
    validity = ImmutableList.copyOf(validity);
    relations = ImmutableList.copyOf(relations);
    if (validity.size() > MOST_FACTS) {
      throw new IllegalArgumentException(
          "An instrument has at most "
              + MOST_FACTS
              + " facts of validity, got "
              + validity.size()
              + " for "
              + number);
    }
    requireApart(validity);
    RegulationReference own = new RegulationReference(number, Optional.of(issuer), issued);
    for (Relation relation : relations) {
      requireOther(own, relation);
    }
  }

  /** An instrument that the register always held. */
  public Regulation(
      DocumentType type,
      DocumentNumber number,
      Optional<String> name,
      String issuer,
      Optional<LocalDate> issued,
      List<ValidityPeriod> validity,
      List<Relation> relations,
      Confidence confidence,
      String source) {
    this(
        type,
        number,
        name,
        issuer,
        issued,
        validity,
        relations,
        confidence,
        source,
        DateRange.ALWAYS);
  }

  /** Number, issuer and date, which identify it. */
  public RegulationKey key() {
    return RegulationKey.of(number, issuer, issued);
  }

  /** How people name it: type and number. */
  public String label() {
    return type.vietnamese() + " số " + number;
  }

  /** The same instrument with other facts. */
  Regulation with(List<ValidityPeriod> facts, List<Relation> links) {
    return new Regulation(
        type, number, name, issuer, issued, facts, links, confidence, source, recorded);
  }

  private static void requireApart(List<ValidityPeriod> facts) {
    List<ValidityPeriod> ordered =
        facts.stream().sorted(Comparator.comparing(ValidityPeriod::first)).toList();
    for (int i = 1; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        requireApart(ordered.get(j), ordered.get(i));
      }
    }
  }

  private static void requireApart(ValidityPeriod earlier, ValidityPeriod later) {
    if (earlier.provision().equals(later.provision())
        && earlier.range().overlaps(later.range())
        && earlier.recorded().overlaps(later.recorded())) {
      throw new IllegalArgumentException(
          "Periods of validity must not overlap, got "
              + earlier.range()
              + " and "
              + later.range()
              + later.provision().map(part -> " of " + part).orElse(""));
    }
  }

  /** A number alone may be that of another place or year, but is then no reference to it. */
  private static void requireOther(RegulationReference own, Relation relation) {
    RegulationReference to = relation.to();
    if (NumberKey.of(to.number()).equals(NumberKey.of(own.number()))
        && to.issuer()
            .or(own::issuer)
            .map(AgencyNames::fold)
            .equals(own.issuer().map(AgencyNames::fold))
        && to.issued().or(own::issued).equals(own.issued())) {
      throw new IllegalArgumentException(
          "An instrument has no relation to itself, got " + relation.kind() + " " + to);
    }
  }
}
