package org.tuanthu.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of a unit: an agency identifier (mã định danh điện tử) by Decision 20/2020/QĐ-TTg as
 * amended by Decision 09/2025/QĐ-TTg, such as {@code H37.02.02}, or the code of an administrative
 * area (mã số đơn vị hành chính) such as {@code 25}. The older order of QCVN 102:2016/BTTTT, {@code
 * 000.12.08.H37}, becomes the newer one: {@code H37.08.12}.
 *
 * @param system whose code it is
 * @param value the code, its highest level first
 */
public record UnitCode(System system, String value) {

  /** A system of codes. */
  public enum System {
    /** Agency identifiers, by Decision 20/2020/QĐ-TTg. */
    AGENCY,
    /** Areas, by Decision 19/2025/QĐ-TTg and those before it: 2, 3 or 5 digits. */
    AREA
  }

  private static final int LONGEST = 35;
  private static final Pattern AREA = Pattern.compile("[0-9]{2}|[0-9]{3}|[0-9]{5}");
  private static final Pattern LEVELS = Pattern.compile("[A-Y][0-9]{2}(?:\\.[A-Z0-9]++)*+");
  private static final Pattern OTHERS = Pattern.compile("Z[A-Z0-9]{2}[A-Z0-9.]{0,32}");
  private static final Pattern OLD_ORDER =
      Pattern.compile("([0-9]{3})\\.([0-9]{2})\\.([0-9]{2})\\.([A-Y][0-9]{2})");

  public UnitCode {
    boolean known =
        system == System.AREA
            ? AREA.matcher(value).matches()
            : value.length() <= LONGEST
                && (LEVELS.matcher(value).matches() || OTHERS.matcher(value).matches());
    if (!known) {
      throw unknown(value);
    }
  }

  /**
   * The code of a text, in either order.
   *
   * @throws IllegalArgumentException if it has none of the forms
   */
  public static UnitCode parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A code has at most " + LONGEST + " characters, got " + text.length());
    }
    Matcher old = OLD_ORDER.matcher(text);
    if (old.matches()) {
      return new UnitCode(System.AGENCY, inNewOrder(old));
    }
    return new UnitCode(AREA.matcher(text).matches() ? System.AREA : System.AGENCY, text);
  }

  private static String inNewOrder(Matcher old) {
    StringBuilder code = new StringBuilder(old.group(4));
    int deepest = 3;
    while (deepest > 0 && Integer.parseInt(old.group(4 - deepest)) == 0) {
      deepest--;
    }
    for (int level = 1; level <= deepest; level++) {
      code.append('.').append(old.group(4 - level));
    }
    return code.toString();
  }

  private static IllegalArgumentException unknown(String value) {
    return new IllegalArgumentException(
        "Cannot read code '"
            + value
            + "', expected e.g. H37.02.02, 000.02.02.H37 or the area code 25");
  }

  /** The code in the newer order; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return value;
  }
}
