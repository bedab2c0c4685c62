package org.tuanthu.testkit;

import java.util.List;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

/** One claimed finding of a rule. */
public final class FindingAssert {
  private final Finding finding;
  private final FindingsAssert others;

  FindingAssert(Finding finding, FindingsAssert others) {
    this.finding = finding;
    this.others = others;
  }

  /**
   * The finding has exactly these places in this order: section paths such as {@code II.1}, or
   * names of {@link Part} outside of sections.
   */
  public FindingAssert at(String... where) {
    List<Place> places = finding.places();
    boolean same = places.size() == where.length;
    for (int i = 0; same && i < where.length; i++) {
      same = FindingsAssert.isAt(places.get(i), where[i]);
    }
    return require(same, "be at " + String.join(", ", where));
  }

  /** The finding is about exactly that part. */
  public FindingAssert at(Part part) {
    return at(part.name());
  }

  /** The message has these words, in Vietnamese or in English. */
  public FindingAssert saying(String words) {
    boolean said =
        finding.message().vietnamese().contains(words)
            || finding.message().english().contains(words);
    return require(said, "say '" + words + "'");
  }

  /** The finding is of that severity. */
  public FindingAssert as(Severity severity) {
    return require(finding.severity() == severity, "be of severity " + severity);
  }

  /** Claims the next finding of that verdict. */
  public FindingAssert finds(Verdict verdict) {
    return others.finds(verdict);
  }

  /** All findings are claimed. */
  public void nothingElse() {
    others.nothingElse();
  }

  /** The finding itself. */
  public Finding finding() {
    return finding;
  }

  private FindingAssert require(boolean holds, String expected) {
    if (!holds) {
      throw new AssertionError(
          "Expected a finding to "
              + expected
              + ", got:"
              + FindingsAssert.words(List.of(finding))
              + " "
              + finding.places());
    }
    return this;
  }
}
