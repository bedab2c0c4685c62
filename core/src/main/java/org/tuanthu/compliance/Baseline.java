package org.tuanthu.compliance;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.plan.PlanId;

/**
 * Findings that are known from before (mốc phát hiện đã biết): they stay visible and do not count,
 * so that a check fails for new ones only.
 *
 * <pre>{@code
 * Baseline known = Baseline.EMPTY.with(first, document);
 * known.compare(second, document).assessment().counting()   // the new ones
 * }</pre>
 *
 * @param entries sorted; two equal ones are two findings of the same words
 */
public record Baseline(List<Entry> entries) {

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = ImmutableList.sortedCopyOf(entries);
  }

  /**
   * This baseline with what that assessment asks for instead of what is known of its plan; of rules
   * that broke it stays.
   */
  public Baseline with(Assessment assessment, AdministrativeDocument document) {
    Stream<Entry> others = entries.stream().filter(entry -> !entry.isJudged(assessment));
    return new Baseline(
        Stream.concat(others, entries(assessment, new Spots(document)).stream()).toList());
  }

  /**
   * Marks the findings of which every place is known, with their verdict; a finding with a new
   * place counts.
   */
  public Compared compare(Assessment assessment, AdministrativeDocument document) {
    Multiset<Entry> left = HashMultiset.create(judged(assessment));
    Spots spots = new Spots(document);
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : assessment.findings()) {
      boolean known = isFrozen(finding) && take(entries(finding, assessment.plan(), spots), left);
      findings.add(known ? finding.asKnown() : finding);
    }
    return new Compared(assessment.with(findings), ImmutableList.sortedCopyOf(left));
  }

  private List<Entry> judged(Assessment assessment) {
    return entries.stream().filter(entry -> entry.isJudged(assessment)).toList();
  }

  /** Takes all of them that are left, and says whether all were. */
  private static boolean take(Collection<Entry> wanted, Multiset<Entry> left) {
    return wanted.stream().filter(entry -> !left.remove(entry)).count() == 0;
  }

  private static List<Entry> entries(Assessment assessment, Spots spots) {
    return assessment.findings().stream()
        .filter(Baseline::isFrozen)
        .flatMap(finding -> entries(finding, assessment.plan(), spots).stream())
        .toList();
  }

  /** What is waived has a paper of its own. */
  private static boolean isFrozen(Finding finding) {
    return finding.verdict().isOpen() && !finding.isWaived();
  }

  private static List<Entry> entries(Finding finding, PlanId plan, Spots spots) {
    return Fingerprint.of(finding, spots).stream()
        .map(fingerprint -> new Entry(plan, finding.verdict(), fingerprint))
        .toList();
  }

  /**
   * One place of a finding that is known.
   *
   * @param plan of which plan
   * @param verdict FAIL, UNDETERMINED or NEEDS_REVIEW; a finding whose verdict changed is new
   * @param fingerprint what makes it the same
   */
  public record Entry(PlanId plan, Verdict verdict, Fingerprint fingerprint)
      implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing((Entry entry) -> entry.plan().value())
            .thenComparing(Entry::fingerprint)
            .thenComparing(Entry::verdict);

    public Entry {
      if (!verdict.isOpen()) {
        throw new IllegalArgumentException(
            "A baseline has findings that ask for something, e.g. FAIL, got " + verdict);
      }
    }

    private boolean isJudged(Assessment assessment) {
      return plan.equals(assessment.plan()) && !assessment.lacks(fingerprint.ruleId());
    }

    /** Orders by plan, fingerprint and verdict. */
    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * An assessment beside a baseline.
   *
   * @param assessment with known findings marked
   * @param gone what the baseline has of the plan and the assessment has no more
   */
  public record Compared(Assessment assessment, List<Entry> gone) {
    public Compared {
      gone = ImmutableList.copyOf(gone);
    }
  }
}
