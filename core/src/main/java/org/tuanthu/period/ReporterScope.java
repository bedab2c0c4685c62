package org.tuanthu.period;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whom an entry of a regime is for (đối tượng báo cáo): named units, a tier, or everybody. A name
 * means units whose own name begins with it: {@code Phòng} all divisions, {@code Phòng Kế hoạch}
 * one.
 *
 * @param tier the tier, which decides where no names are given; empty for any
 * @param names names of units or of kinds of units; empty for any
 */
public record ReporterScope(Optional<ReportingTier> tier, List<String> names) {

  /** Everybody. */
  public static final ReporterScope ALL = new ReporterScope(Optional.empty(), List.of());

  public ReporterScope {
    names = ImmutableList.copyOf(names);
  }

  /**
   * How closely the scope fits a reporter: 0 for everybody, 1 for the tier, more for a longer name;
   * -1 when it does not fit. Nobody in particular is only meant where everybody is.
   */
  int fit(Optional<String> reporter) {
    if (names.isEmpty() && tier.isEmpty()) {
      return 0;
    }
    if (reporter.isEmpty()) {
      return -1;
    }
    if (!names.isEmpty()) {
      String name = ReportingTier.plain(reporter.get());
      return names.stream()
          .map(ReportingTier::plain)
          .filter(start -> ReportingTier.begins(name, start))
          .mapToInt(start -> 1 + start.length())
          .max()
          .orElse(-1);
    }
    return ReportingTier.of(reporter.get()).equals(tier) ? 1 : -1;
  }

  /** Whether both mean the same reporters. */
  boolean clashesWith(ReporterScope other) {
    boolean kinds = names.isEmpty() || other.names.isEmpty();
    return kinds
        ? names.isEmpty() && other.names.isEmpty() && tier.equals(other.tier)
        : !Collections.disjoint(plain(), other.plain());
  }

  private List<String> plain() {
    return names.stream().map(ReportingTier::plain).toList();
  }
}
