package org.tuanthu.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;

/** Counts findings by verdict, the failing ones by severity too. */
final class Tally {
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final Map<Severity, Integer> failed = new EnumMap<>(Severity.class);
  private final Locale locale;

  Tally(Locale locale) {
    this.locale = locale;
  }

  void add(Finding finding) {
    verdicts.merge(finding.verdict(), 1, Integer::sum);
    if (finding.verdict() == Verdict.FAIL) {
      failed.merge(finding.severity(), 1, Integer::sum);
    }
  }

  void addAll(Tally other) {
    other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
    other.failed.forEach((severity, count) -> failed.merge(severity, count, Integer::sum));
  }

  /** For example {@code 2 không đạt (1 lỗi, 1 lưu ý), 1 chưa đủ căn cứ, 20 đạt}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict :
        List.of(
            Verdict.FAIL,
            Verdict.UNDETERMINED,
            Verdict.NEEDS_REVIEW,
            Verdict.PASS,
            Verdict.NOT_APPLICABLE)) {
      int count = verdicts.getOrDefault(verdict, 0);
      if (count > 0 || verdict == Verdict.FAIL) {
        String grades = verdict == Verdict.FAIL && count > 0 ? " (" + grades() + ")" : "";
        parts.add(count + " " + verdict.label().in(locale) + grades);
      }
    }
    return String.join(", ", parts);
  }

  private String grades() {
    return String.join(
        ", ",
        failed.entrySet().stream()
            .map(entry -> entry.getValue() + " " + new SeverityWord(entry.getKey(), locale))
            .toList());
  }
}
