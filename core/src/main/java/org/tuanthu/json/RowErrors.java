package org.tuanthu.json;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with the rows of a file: the first five are told, the others counted. */
final class RowErrors {
  private static final int SHOWN = 5;

  private final Set<String> errors = new LinkedHashSet<>();

  void add(String error) {
    errors.add(error);
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Refuses the file if anything is wrong.
   *
   * @throws IllegalArgumentException with all that is told
   */
  void refuse() {
    if (errors.isEmpty()) {
      return;
    }
    String shown = errors.stream().limit(SHOWN).collect(Collectors.joining("; "));
    int more = errors.size() - SHOWN;
    throw new IllegalArgumentException(more > 0 ? shown + "; and " + more + " more" : shown);
  }
}
