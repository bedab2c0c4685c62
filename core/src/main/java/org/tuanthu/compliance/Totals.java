package org.tuanthu.compliance;

import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many findings there are (tổng số phát hiện).
 *
 * @param verdicts how many of each verdict; those that nothing has are absent
 * @param failed how many FAIL findings of each severity; likewise
 */
public record Totals(Map<Verdict, Integer> verdicts, Map<Severity, Integer> failed) {

  /** Of nothing. */
  public static final Totals NONE = new Totals(Map.of(), Map.of());

  public Totals {
    verdicts = Maps.immutableEnumMap(verdicts);
    failed = Maps.immutableEnumMap(failed);
  }

  /** Of those findings. */
  public static Totals of(List<Finding> findings) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    Map<Severity, Integer> failed = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      verdicts.merge(finding.verdict(), 1, Integer::sum);
      if (finding.verdict() == Verdict.FAIL) {
        failed.merge(finding.severity(), 1, Integer::sum);
      }
    }
    return new Totals(verdicts, failed);
  }

  /** Of both. */
  public Totals plus(Totals other) {
    return new Totals(sum(verdicts, other.verdicts), sum(failed, other.failed));
  }

  /** How many have that verdict. */
  public int count(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0);
  }

  /**
   * In words, the gravest first, for example {@code 2 không đạt (1 lỗi, 1 lưu ý), 1 chưa đủ căn cứ,
   * 20 đạt}; FAIL is always named.
   */
  public String in(Locale locale) {
    return Verdict.GRAVEST_FIRST.stream()
        .filter(verdict -> verdict == Verdict.FAIL || count(verdict) > 0)
        .map(verdict -> count(verdict) + " " + verdict.label().in(locale) + grades(verdict, locale))
        .collect(Collectors.joining(", "));
  }

  private String grades(Verdict verdict, Locale locale) {
    if (verdict != Verdict.FAIL || failed.isEmpty()) {
      return "";
    }
    return failed.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().label().in(locale))
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static <K extends Enum<K>> Map<K, Integer> sum(Map<K, Integer> a, Map<K, Integer> b) {
    return Stream.of(a, b)
        .flatMap(counts -> counts.entrySet().stream())
        .collect(Maps.toImmutableEnumMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
  }
}
