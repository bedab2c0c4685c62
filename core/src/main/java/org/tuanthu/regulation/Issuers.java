package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.IssuerFit.Verdict;

/**
 * The table of issuer codes (bảng mã cơ quan ban hành), dated.
 *
 * <pre>{@code
 * issuers.fits("BNV", "Bộ Y tế", LocalDate.of(2016, 1, 13)).verdict()   // CONTRADICTS
 * issuers.fits("BNV", "Bộ trưởng Bộ Nội vụ", day).owner()                // Bộ Nội vụ
 * }</pre>
 */
public final class Issuers {
  private static final Pattern OF_A_TERM = Pattern.compile("(QH|UBTVQH)[0-9IVX]+");

  private final ImmutableListMultimap<String, Issuer> byCode;
  private final ImmutableListMultimap<String, Issuer> byName;

  private Issuers(List<Issuer> issuers) {
    byCode = Multimaps.index(issuers, issuer -> key(issuer.code()));
    ImmutableListMultimap.Builder<String, Issuer> names = ImmutableListMultimap.builder();
    for (Issuer issuer : issuers) {
      issuer.names().forEach(name -> names.put(AgencyNames.fold(name), issuer));
    }
    byName = names.build();
  }

  /** The table of those entries. */
  public static Issuers of(List<Issuer> issuers) {
    return new Issuers(issuers);
  }

  /**
   * All issuers that used the code on that day; usually one, none for a code not in the table. The
   * term of the National Assembly and the part for a unit inside the agency are passed over: {@code
   * QH15} is {@code QH}, {@code BCA-C06} is {@code BCA} unless the table has it.
   */
  public List<Issuer> using(String code, LocalDate on) {
    return using(code).stream()
        .filter(issuer -> issuer.validity().contains(on))
        .collect(ImmutableList.toImmutableList());
  }

  /** All issuers that used the code at any time. */
  public List<Issuer> using(String code) {
    List<Issuer> exact = byCode.get(key(code));
    int unit = code.indexOf('-');
    return exact.isEmpty() && unit > 0 ? byCode.get(key(code.substring(0, unit))) : exact;
  }

  /** All issuers that bear the name with which that text begins, at any time. */
  public List<Issuer> named(String asWritten) {
    List<Issuer> whole = beginning(asWritten);
    return whole.isEmpty() ? beginning(AgencyNames.withoutHeads(asWritten)) : whole;
  }

  /** All entries. */
  public List<Issuer> all() {
    return byCode.values().asList();
  }

  /**
   * Whether the issuer that a text names is the one that a code stood for on that day. It
   * contradicts the code only when the table knows both, as two agencies.
   */
  public IssuerFit fits(String code, String issuer, LocalDate on) {
    return fit(using(code, on), issuer);
  }

  /** The same for a document without date: every issuer that ever used the code counts. */
  public IssuerFit fits(String code, String issuer) {
    return fit(using(code), issuer);
  }

  /**
   * Whether the named issuer is one of those that the symbol of a number names. A joint document
   * contradicts only when all its codes do.
   */
  public IssuerFit fits(DocumentNumber number, String issuer, Optional<LocalDate> on) {
    IssuerFit result = IssuerFit.UNKNOWN;
    boolean contradicts = true;
    for (String code : number.issuerCodes()) {
      IssuerFit fit = on.map(day -> fits(code, issuer, day)).orElseGet(() -> fits(code, issuer));
      if (fit.verdict() == Verdict.FITS) {
        return fit;
      }
      contradicts &= fit.verdict() == Verdict.CONTRADICTS;
      result = result.owner().isEmpty() ? fit : result;
    }
    return contradicts ? result : new IssuerFit(Verdict.UNKNOWN, result.owner(), result.named());
  }

  private IssuerFit fit(List<Issuer> owners, String asWritten) {
    List<Issuer> named = named(asWritten);
    Optional<Issuer> owner = owners.stream().filter(named::contains).findFirst();
    if (owner.isPresent()) {
      return new IssuerFit(Verdict.FITS, owner, owner);
    }
    boolean apart =
        !owners.isEmpty()
            && !named.isEmpty()
            && named.stream().noneMatch(other -> owners.stream().anyMatch(o -> passesOn(o, other)));
    return new IssuerFit(
        apart ? Verdict.CONTRADICTS : Verdict.UNKNOWN,
        owners.stream().findFirst(),
        named.stream().findFirst());
  }

  private static boolean passesOn(Issuer office, Issuer organ) {
    return office.conveys().stream().anyMatch(code -> key(code).equals(key(organ.code())));
  }

  private List<Issuer> beginning(String name) {
    for (String beginning : AgencyNames.beginnings(name)) {
      List<Issuer> found = byName.get(beginning);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The code without marks and case: {@code BGD&ĐT} is {@code BGDĐT}, {@code TTg} {@code TTG}. */
  private static String key(String code) {
    String plain = code.replaceAll("[&.\\s]", "").toUpperCase(Locale.ROOT);
    return OF_A_TERM.matcher(plain).replaceFirst("$1");
  }
}
