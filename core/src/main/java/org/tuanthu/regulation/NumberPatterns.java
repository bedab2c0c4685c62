package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.NumberMeaning.Open;
import org.tuanthu.regulation.NumberPattern.Level;
import org.tuanthu.regulation.NumberPattern.Nature;
import org.tuanthu.text.Confidence;

/**
 * The types of instruments with issuer and symbol (bảng loại văn bản, cơ quan ban hành, ký hiệu),
 * dated: what a number alone tells.
 *
 * <pre>{@code
 * patterns.tells(DocumentNumber.parse("07/2023/QĐ-UBND"), Optional.empty()).nature()   // NORMATIVE
 * patterns.tells(DocumentNumber.parse("217-QĐ/TW"), Optional.empty()).open()           // TYPE, YEAR, TERM
 * }</pre>
 */
public final class NumberPatterns {
  private final ImmutableList<NumberPattern> patterns;
  private final ImmutableList<NumberRule> otherwise;
  private final ImmutableSet<String> manyPlaces;
  private final Issuers issuers;

  private NumberPatterns(
      List<NumberPattern> patterns,
      List<NumberRule> otherwise,
      Collection<String> manyPlaces,
      Issuers issuers) {
    this.patterns = ImmutableList.copyOf(patterns);
    this.otherwise = ImmutableList.copyOf(otherwise);
    this.manyPlaces = ImmutableSet.copyOf(manyPlaces);
    this.issuers = issuers;
  }

  /**
   * The table of those patterns.
   *
   * @param otherwise what the year tells where none fits
   * @param manyPlaces codes that agencies of many places share
   * @param issuers whose the codes are
   */
  public static NumberPatterns of(
      List<NumberPattern> patterns,
      List<NumberRule> otherwise,
      Collection<String> manyPlaces,
      Issuers issuers) {
    return new NumberPatterns(patterns, otherwise, manyPlaces, issuers);
  }

  /** All patterns, in the order in which they were given. */
  public List<NumberPattern> all() {
    return patterns;
  }

  /**
   * What the number tells.
   *
   * @param issued the date of issue; without it every day of the year in the number counts, or
   *     every day at all
   */
  public NumberMeaning tells(DocumentNumber number, Optional<LocalDate> issued) {
    DateRange days = days(number, issued);
    List<Issuer> owners = owners(number, days);
    Set<String> codes = new LinkedHashSet<>(number.issuerCodes());
    owners.forEach(owner -> codes.add(owner.code()));
    List<NumberPattern> formed = closest(number, ImmutableList.copyOf(codes));
    List<NumberPattern> used =
        formed.stream().filter(pattern -> pattern.validity().overlaps(days)).toList();
    List<NumberPattern> candidates = used.isEmpty() ? formed : used;
    List<Ground> grounds = new ArrayList<>();
    used.forEach(pattern -> grounds.add(Ground.of(pattern, days)));
    boolean outdated =
        used.isEmpty() && formed.stream().anyMatch(p -> p.nature() == Nature.NORMATIVE);
    if (used.isEmpty() && !outdated && number.style() == Style.STATE) {
      otherwise.stream()
          .filter(rule -> rule.year() == number.year().isPresent())
          .filter(rule -> rule.validity().overlaps(days))
          .forEach(rule -> grounds.add(Ground.of(rule, days)));
    }
    return meaning(number, candidates, grounds, owners, codes);
  }

  /**
   * The patterns of normative documents that the number has the form of and that were in use on
   * other days only; none where one was in use.
   *
   * @param issued as for {@link #tells}
   */
  public List<NumberPattern> ofOtherDays(DocumentNumber number, Optional<LocalDate> issued) {
    DateRange days = days(number, issued);
    Set<String> codes = new LinkedHashSet<>(number.issuerCodes());
    owners(number, days).forEach(owner -> codes.add(owner.code()));
    List<NumberPattern> formed = closest(number, ImmutableList.copyOf(codes));
    return formed.stream().anyMatch(pattern -> pattern.validity().overlaps(days))
        ? List.of()
        : formed.stream()
            .filter(pattern -> pattern.nature() == Nature.NORMATIVE)
            .collect(ImmutableList.toImmutableList());
  }

  private NumberMeaning meaning(
      DocumentNumber number,
      List<NumberPattern> candidates,
      List<Ground> grounds,
      List<Issuer> owners,
      Set<String> codes) {
    Set<DocumentType> types = new LinkedHashSet<>();
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (NumberPattern candidate : candidates) {
      types.add(candidate.type());
      candidate.level().ifPresent(levels::add);
    }
    Set<Nature> natures = EnumSet.noneOf(Nature.class);
    grounds.forEach(ground -> natures.add(ground.nature()));
    Nature nature = natures.size() == 1 ? natures.iterator().next() : Nature.UNKNOWN;
    boolean shared = codes.stream().anyMatch(manyPlaces::contains);
    Set<Open> open = EnumSet.noneOf(Open.class);
    add(open, Open.TYPE, types.size() != 1);
    add(open, Open.NATURE, nature == Nature.UNKNOWN);
    add(open, Open.YEAR, number.year().isEmpty());
    add(open, Open.TERM, number.style() == Style.PARTY);
    add(open, Open.ISSUER, owners.isEmpty());
    add(open, Open.PLACE, shared);
    add(open, Open.LEVEL, levels.size() > 1);
    return new NumberMeaning(
        number,
        types,
        nature,
        levels,
        owners,
        open,
        confidence(grounds),
        grounds.stream().map(Ground::source).distinct().toList());
  }

  /** The levels are told apart by their own patterns, so that one sure pattern is enough. */
  private static Confidence confidence(List<Ground> grounds) {
    return grounds.stream().anyMatch(ground -> ground.confidence() == Confidence.VERIFIED)
        ? Confidence.VERIFIED
        : Confidence.LIKELY;
  }

  private static void add(Set<Open> all, Open one, boolean applies) {
    if (applies) {
      all.add(one);
    }
  }

  /** Patterns of that form; those that name the issuer before those of any issuer. */
  private List<NumberPattern> closest(DocumentNumber number, List<String> codes) {
    List<NumberPattern> all =
        patterns.stream().filter(pattern -> pattern.fits(number, codes)).toList();
    List<NumberPattern> named =
        all.stream().filter(pattern -> !pattern.issuers().isEmpty()).toList();
    return named.isEmpty() ? all : named;
  }

  private List<Issuer> owners(DocumentNumber number, DateRange days) {
    return number.issuerCodes().stream()
        .flatMap(code -> issuers.using(code).stream())
        .filter(issuer -> issuer.validity().overlaps(days))
        .distinct()
        .toList();
  }

  private static DateRange days(DocumentNumber number, Optional<LocalDate> issued) {
    if (issued.isPresent()) {
      return DateRange.of(issued.get(), issued.get());
    }
    return number.year().stream()
        .mapToObj(year -> DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .findFirst()
        .orElse(DateRange.ALWAYS);
  }

  /** Something that tells the nature. */
  private record Ground(Nature nature, Confidence confidence, String source) {

    static Ground of(NumberPattern pattern, DateRange days) {
      return of(pattern.nature(), pattern.validity(), pattern.confidence(), pattern.source(), days);
    }

    static Ground of(NumberRule rule, DateRange days) {
      return of(rule.nature(), rule.validity(), rule.confidence(), rule.source(), days);
    }

    /** What did not hold on all of the days is only likely. */
    private static Ground of(
        Nature nature, DateRange held, Confidence confidence, String source, DateRange days) {
      boolean always =
          Stream.of(days.from(), days.to())
                  .allMatch(day -> day.isPresent() && held.contains(day.get()))
              || held.equals(DateRange.ALWAYS);
      return new Ground(nature, always ? confidence : Confidence.LIKELY, source);
    }
  }
}
