package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tuanthu.regulation.AgencyNames;

/**
 * The names of units in one document, of which one may be the beginning of another: a division's
 * name with and without the name of its department. Not thread-safe.
 */
final class UnitNames {
  /** Shorter names, such as "Văn phòng", are of many units. */
  private static final int WORDS = 4;

  private static final int LONGEST = 16;

  /** Names that say nothing without the place that follows. */
  private static final Set<String> OPEN =
      ImmutableSet.of("ủy ban nhân dân", "hội đồng nhân dân", "ủy ban mặt trận tổ quốc");

  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  /** Adds a name as written. */
  void add(String name) {
    written.merge(
        fold(name), name, (a, b) -> Comparator.<String>naturalOrder().compare(a, b) <= 0 ? a : b);
  }

  /** The key under which all names of one unit fall: the shortest name that begins this one. */
  String key(String name) {
    String whole = fold(name);
    int words = 0;
    for (int end = whole.indexOf(' ');
        end > 0 && words < LONGEST;
        end = whole.indexOf(' ', end + 1)) {
      String beginning = whole.substring(0, end);
      words++;
      if (words >= WORDS && written.containsKey(beginning) && isClosed(beginning)) {
        return beginning;
      }
    }
    return whole;
  }

  /** The name in one form for comparing. */
  String fold(String name) {
    return folded.computeIfAbsent(name, AgencyNames::fold);
  }

  /** The name of that key as the document writes it. */
  String written(String key) {
    return written.getOrDefault(key, key);
  }

  private static boolean isClosed(String name) {
    return !OPEN.contains(name) && !name.startsWith("các ");
  }
}
