package org.tuanthu.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number and symbol of a document (số, ký hiệu), as in Article 15 and Appendix I, part I, II.3
 * of Decree 30/2020/NĐ-CP, in the laws on normative documents, and in the rules of the Party.
 *
 * <pre>{@code
 * DocumentNumber.parse("59/2023/NĐ-CP").issuerCode()   // "CP"
 * DocumentNumber.parse("31-CT/TU").style()             // PARTY
 * DocumentNumber.parse("10/2022/QH15").toString()      // "10/2022/QH15"
 * }</pre>
 *
 * @param ordinal the running number as written: {@code 07}, {@code 66.17}, {@code 30c}; empty when
 *     left blank
 * @param year the year inside the number, from 1945 to 2099; empty for administrative documents
 * @param symbol the part after it: {@code QĐ-SYT}, {@code QH15}, for the Party {@code CT/TU}
 * @param style how the three are joined
 */
public record DocumentNumber(String ordinal, OptionalInt year, String symbol, Style style) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<ordinal>\\d{1,6}+(?:\\.\\d{1,4}+)?[a-zđ]?+)?+"
              + "(?:/(?:(?<year>(?:19|20)\\d{2})/)?(?<state>GROUP(?:[-/]GROUP)*+)"
                  .replace("GROUP", "\\p{Lu}[\\p{L}\\d&]*+(?:\\.[\\p{L}\\d&]++)*+")
              + "|-(?<party>GROUP/GROUP(?:[-.]GROUP)*+))"
                  .replace("GROUP", "\\p{Lu}[\\p{L}\\d&]*+"));

  private static final Splitter GROUPS = Splitter.on(CharMatcher.anyOf("-/"));

  /** Symbols of the forms annexed to normative documents (mẫu biểu), as in "Mẫu số 01/PLI". */
  private static final Pattern FORM = Pattern.compile("PL(?:[IVX]+|\\d+)");

  public DocumentNumber {
    if (symbol.isBlank() || (style == Style.PARTY && year.isPresent())) {
      throw new IllegalArgumentException(
          "A number needs a symbol, and none of the Party has a year, got '"
              + ordinal
              + "', "
              + year
              + ", '"
              + symbol
              + "'");
    }
  }

  /**
   * Reads a number in its normal form, without the word "Số" and without blanks.
   *
   * @throws IllegalArgumentException if it has none of the known shapes
   */
  public static DocumentNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot read document number '"
                        + text
                        + "', expected e.g. 59/2023/NĐ-CP or 31-CT/TU"));
  }

  /** Reads a number; empty if it has none of the known shapes. */
  public static Optional<DocumentNumber> tryParse(String text) {
    Matcher m = SHAPE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String ordinal = Optional.ofNullable(m.group("ordinal")).orElse("");
    Optional<String> party = Optional.ofNullable(m.group("party"));
    String symbol = party.orElseGet(() -> m.group("state"));
    if (FORM.matcher(symbol).matches()) {
      return Optional.empty();
    }
    OptionalInt year = Stream.ofNullable(m.group("year")).mapToInt(Integer::parseInt).findFirst();
    Style style = party.isPresent() ? Style.PARTY : Style.STATE;
    return Optional.of(new DocumentNumber(ordinal, year, symbol, style));
  }

  /** Whether the running number was left blank. */
  public boolean isBlank() {
    return ordinal.isEmpty();
  }

  /**
   * The code of the type: {@code QĐ} in {@code QĐ-SYT}, {@code CT} in {@code CT/TU}; empty where
   * the symbol has none, as in official letters ({@code UBND-VX}) and acts of the National Assembly
   * ({@code QH15}). A code names its type only together with the style, see {@link TypeCode}.
   */
  public Optional<String> typeCode() {
    return Optional.of(groups().get(0)).filter(TypeCode::isKnown);
  }

  /**
   * The code of the issuer, without the type: {@code SYT} in {@code QĐ-SYT}, {@code BNN-KHCN} in
   * {@code QĐ-BNN-KHCN}, {@code BGDĐT-BNV} in {@code TTLT-BGDĐT-BNV}, {@code TU} in {@code CT/TU},
   * {@code QH15} in {@code QH15}; of an official letter the agency, so {@code UBND} in {@code
   * UBND-VX}; empty in a bare {@code QĐ}.
   */
  public String issuerCode() {
    List<String> groups = groups();
    if (typeCode().isEmpty()) {
      return groups.get(0);
    }
    return groups.size() == 1 ? "" : symbol.substring(groups.get(0).length() + 1);
  }

  /**
   * The codes of all issuers: those of a joint document one by one, such as {@code [BGDĐT, BNV]},
   * else {@link #issuerCode()} alone.
   */
  public List<String> issuerCodes() {
    if (!isJoint()) {
      return issuerCode().isEmpty() ? List.of() : List.of(issuerCode());
    }
    List<String> groups = groups();
    return groups.subList(1, groups.size());
  }

  /** Whether several agencies issue it together (văn bản liên tịch), as the type code says. */
  public boolean isJoint() {
    return typeCode().filter(TypeCode::isJoint).isPresent() && groups().size() > 2;
  }

  /** The symbol cut at its hyphens and slashes, for example {@code [QĐ, BNN, KHCN]}. */
  public List<String> groups() {
    return ImmutableList.copyOf(GROUPS.split(symbol));
  }

  /** The number in its normal form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return style == Style.PARTY
        ? ordinal + "-" + symbol
        : ordinal + "/" + (year.isPresent() ? year.getAsInt() + "/" : "") + symbol;
  }

  /** The two ways of joining number and symbol. */
  public enum Style {
    /** {@code 05/QĐ-STP}, {@code 59/2023/NĐ-CP}. */
    STATE,
    /** {@code 31-CT/TU}: hyphen first, slash before the organ. */
    PARTY
  }
}
