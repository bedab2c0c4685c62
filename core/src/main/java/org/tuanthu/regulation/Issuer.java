package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * An issuing agency and the code by which symbols name it (mã cơ quan ban hành). Agencies of one
 * kind that share a code, such as all provincial departments of health, are one entry.
 *
 * @param code for example {@code BNV}, {@code CP}; of the National Assembly without its term
 * @param names the names with which texts begin to name it, the official one first: {@code Ủy ban
 *     nhân dân} also stands for {@code Ủy ban nhân dân tỉnh Sơn La}
 * @param conveys codes of the organs whose decisions its own letters and notices pass on (truyền
 *     đạt ý kiến), so that a text may rightly name those organs instead
 * @param validity when the code was in use
 * @param confidence how sure the link of code and name is
 * @param source where that was found
 */
public record Issuer(
    String code,
    List<String> names,
    List<String> conveys,
    DateRange validity,
    Confidence confidence,
    String source) {

  public Issuer {
    names = ImmutableList.copyOf(names);
    conveys = ImmutableList.copyOf(conveys);
    if (code.isBlank() || names.isEmpty() || source.isBlank()) {
      throw new IllegalArgumentException(
          "An issuer needs a code, a name and a source, got '"
              + code
              + "', "
              + names
              + ", '"
              + source
              + "'");
    }
  }

  /** The official name. */
  public String name() {
    return names.get(0);
  }
}
