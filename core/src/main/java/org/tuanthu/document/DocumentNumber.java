package org.tuanthu.document;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final String ORDINAL = "\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?";
  private static final String GROUP = "\\p{Lu}[\\p{L}\\d&.]*";
  private static final Pattern STATE =
      Pattern.compile(
          "(" + ORDINAL + "|)/(?:((?:19|20)\\d{2})/)?(" + GROUP + "(?:[-/]" + GROUP + ")*)");
  private static final Pattern PARTY =
      Pattern.compile("(" + ORDINAL + "|)-(" + GROUP + "/" + GROUP + "(?:[-.]" + GROUP + ")*)");

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
    Matcher state = STATE.matcher(text);
    if (state.matches()) {
      OptionalInt year =
          state.group(2) == null
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(state.group(2)));
      return Optional.of(new DocumentNumber(state.group(1), year, state.group(3), Style.STATE));
    }
    Matcher party = PARTY.matcher(text);
    if (party.matches()) {
      return Optional.of(
          new DocumentNumber(party.group(1), OptionalInt.empty(), party.group(2), Style.PARTY));
    }
    return Optional.empty();
  }

  /** Whether the running number was left blank. */
  public boolean isBlank() {
    return ordinal.isEmpty();
  }

  /**
   * The code of the type: {@code QĐ} in {@code QĐ-SYT}, {@code CT} in {@code CT/TU}; empty for
   * official letters ({@code BNV-VP}) only when the caller knows that it is one, so the first group
   * is given as it is; empty for {@code QH15}.
   */
  public Optional<String> typeCode() {
    int end = firstSeparator();
    return end < 0 ? Optional.empty() : Optional.of(symbol.substring(0, end));
  }

  /** The code of the issuer: {@code SYT}, {@code QH15}, {@code TU}; for {@code QĐ-BNN-KHCN} all. */
  public String issuerCode() {
    return symbol.substring(firstSeparator() + 1);
  }

  private int firstSeparator() {
    for (int i = 0; i < symbol.length(); i++) {
      if (symbol.charAt(i) == '-' || symbol.charAt(i) == '/') {
        return i;
      }
    }
    return -1;
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
    /** {@code 07/QĐ-SYT}, {@code 59/2023/NĐ-CP}. */
    STATE,
    /** {@code 31-CT/TU}: hyphen first, slash before the organ. */
    PARTY
  }
}
