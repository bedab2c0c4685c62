package org.tuanthu.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Message;

/** One claimed finding of a rule. */
public final class FindingAssert {
  private final Finding finding;
  private final FindingsAssert others;
  private final AdministrativeDocument document;

  FindingAssert(Finding finding, FindingsAssert others, AdministrativeDocument document) {
    this.finding = finding;
    this.others = others;
    this.document = document;
  }

  /** The finding is of that rule. */
  public FindingAssert of(String ruleId) {
    return require(finding.ruleId().equals(ruleId), "be of " + ruleId);
  }

  /** The finding has that verdict. */
  public FindingAssert as(Verdict verdict) {
    return require(finding.verdict() == verdict, "be " + verdict);
  }

  /** The finding is of that severity. */
  public FindingAssert as(Severity severity) {
    return require(finding.severity() == severity, "be of severity " + severity);
  }

  /**
   * The finding has exactly these places in this order: section paths such as {@code II.1}, or
   * names of {@link Part} outside of sections.
   */
  public FindingAssert at(String... where) {
    return require(Quoted.at(finding.places(), List.of(where)), "be at " + List.of(where));
  }

  /** The finding is about exactly that part. */
  public FindingAssert at(Part part) {
    return at(part.name());
  }

  /** Those words stand in one of its places. */
  public FindingAssert quoting(String words) {
    return require(Quoted.in(document, finding.places(), words), "quote '" + words + "'");
  }

  /** The message has these words, in Vietnamese or in English. */
  public FindingAssert saying(String words) {
    return require(has(finding.message(), words), "say '" + words + "'");
  }

  /** The message has these Vietnamese words, and these English ones. */
  public FindingAssert saying(String vietnamese, String english) {
    boolean said =
        finding.message().vietnamese().contains(vietnamese)
            && finding.message().english().contains(english);
    return require(said, "say '" + vietnamese + "' and '" + english + "'");
  }

  /** The next step has these words, in Vietnamese or in English. */
  public FindingAssert advising(String words) {
    return require(has(finding.nextStep(), words), "advise '" + words + "'");
  }

  /** The article that it rests on has these words. */
  public FindingAssert basedOn(String words) {
    return require(finding.basis().article().contains(words), "be based on '" + words + "'");
  }

  /** The fact of that key was used, and its value has these words in one of the languages. */
  public FindingAssert using(String key, String words) {
    boolean used =
        finding.inputs().stream()
            .anyMatch(input -> input.key().id().equals(key) && has(input.value(), words));
    return require(used, "use " + key + " '" + words + "' among " + inputs());
  }

  private String inputs() {
    return finding.inputs().stream()
        .map(input -> input.key().id() + " '" + input.value().vietnamese() + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static boolean has(Message message, String words) {
    return message.vietnamese().contains(words) || message.english().contains(words);
  }

  /** Claims the next finding of that verdict. */
  public FindingAssert finds(Verdict verdict) {
    return others.finds(verdict);
  }

  /** The other findings. */
  public FindingsAssert and() {
    return others;
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
      List<Place> places = finding.places();
      throw new AssertionError(
          "Expected a finding to "
              + expected
              + ", got:"
              + FindingsAssert.words(List.of(finding))
              + " "
              + places);
    }
    return this;
  }
}
