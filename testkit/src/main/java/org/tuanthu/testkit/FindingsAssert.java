package org.tuanthu.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;

/** The findings of one rule or of several, which are claimed one by one. Not thread-safe. */
public final class FindingsAssert {
  private final String who;
  private final Dossier dossier;
  private final List<Finding> left;

  FindingsAssert(String who, Dossier dossier, List<Finding> findings) {
    this.who = who;
    this.dossier = dossier;
    this.left = new ArrayList<>(findings);
  }

  /**
   * Claims the first finding of that verdict that is not claimed yet.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert finds(Verdict verdict) {
    return claim(finding -> finding.verdict() == verdict, verdict.name());
  }

  /**
   * Claims the first finding of that rule that asks for something and is not claimed yet: FAIL,
   * UNDETERMINED or NEEDS_REVIEW.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert finds(String ruleId) {
    return claim(
        finding -> finding.ruleId().equals(ruleId) && finding.verdict().isOpen(),
        "finding of " + ruleId);
  }

  /**
   * Claims the first finding of that rule and verdict that is not claimed yet.
   *
   * @throws AssertionError if there is none
   */
  public FindingAssert finds(String ruleId, Verdict verdict) {
    return claim(
        finding -> finding.ruleId().equals(ruleId) && finding.verdict() == verdict,
        verdict + " of " + ruleId);
  }

  private FindingAssert claim(Predicate<Finding> wanted, String what) {
    for (Finding finding : left) {
      if (wanted.test(finding)) {
        left.remove(finding);
        return new FindingAssert(finding, this, dossier.document());
      }
    }
    throw new AssertionError(who + " has no further " + what + ", left are:" + words(shown()));
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
   * All findings that ask for something are claimed; of one rule alone also PASS and
   * NOT_APPLICABLE, which stand alone.
   *
   * @throws AssertionError if some are left
   */
  public void nothingElse() {
    List<Finding> more = shown();
    if (!more.isEmpty()) {
      throw new AssertionError(who + " finds more than was expected:" + words(more));
    }
  }

  private List<Finding> shown() {
    boolean one = left.stream().map(Finding::ruleId).allMatch(who::equals);
    return left.stream().filter(finding -> one || finding.verdict().isOpen()).toList();
  }

  static String words(List<Finding> findings) {
    return findings.stream().map(FindingsAssert::words).collect(Collectors.joining());
  }

  private static String words(Finding finding) {
    String places =
        finding.places().stream()
            .map(place -> place.path().isEmpty() ? place.part().name() : place.section())
            .collect(Collectors.joining(", "));
    return "\n  "
        + finding.ruleId()
        + " "
        + finding.verdict()
        + " ["
        + places
        + "] "
        + finding.message().in(Locale.ENGLISH);
  }

  static boolean isAt(Place place, String where) {
    return place.path().isEmpty()
        ? place.part().name().equals(where)
        : place.section().equals(where);
  }
}
