package org.tuanthu.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;

/** The findings of one rule, which are claimed one by one. Not thread-safe. */
public final class FindingsAssert {
  private final String ruleId;
  private final List<Finding> left;

  FindingsAssert(String ruleId, List<Finding> findings) {
    this.ruleId = ruleId;
    this.left = new ArrayList<>(findings);
  }

  /**
   * Claims the first finding of that verdict that is not claimed yet.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert finds(Verdict verdict) {
    for (Finding finding : left) {
      if (finding.verdict() == verdict) {
        left.remove(finding);
        return new FindingAssert(finding, this);
      }
    }
    throw new AssertionError(ruleId + " has no further " + verdict + ", left are:" + words(left));
  }

  /** The rule judged and found no fault. */
  public void passes() {
    finds(Verdict.PASS).nothingElse();
  }

  /** The rule had nothing to judge. */
  public void doesNotApply() {
    finds(Verdict.NOT_APPLICABLE).nothingElse();
  }

  /**
   * All findings are claimed.
   *
   * @throws AssertionError if some are left
   */
  public void nothingElse() {
    if (!left.isEmpty()) {
      throw new AssertionError(ruleId + " finds more than was expected:" + words(left));
    }
  }

  static String words(List<Finding> findings) {
    return findings.stream().map(FindingsAssert::words).collect(Collectors.joining());
  }

  private static String words(Finding finding) {
    String places =
        finding.places().stream()
            .map(place -> place.path().isEmpty() ? place.part().name() : place.section())
            .collect(Collectors.joining(", "));
    return "\n  " + finding.verdict() + " [" + places + "] " + finding.message().in(Locale.ENGLISH);
  }

  static boolean isAt(Place place, String where) {
    return place.path().isEmpty()
        ? place.part().name().equals(where)
        : place.section().equals(where);
  }
}
