package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * An issuing agency and the code by which symbols name it (mã cơ quan ban hành).
 *
 * @param code for example {@code BNV}, {@code CP}
 * @param names the names that texts use for it, the official one first
 * @param validity when the code was in use
 * @param confidence how sure the link of code and name is
 * @param source where that was found
 */
public record Issuer(
    String code, List<String> names, DateRange validity, Confidence confidence, String source) {
  public Issuer {
    names = ImmutableList.copyOf(names);
  }
}
