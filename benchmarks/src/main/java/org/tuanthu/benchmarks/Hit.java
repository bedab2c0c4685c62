package org.tuanthu.benchmarks;

import java.util.Collection;
import java.util.Set;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Place;

/** What a hand-written loop or a rule of Drools found: a finding without words and facts. */
public record Hit(String rule, Verdict verdict, Set<Place> places) {

  /** Something that needs a look. */
  public static Hit review(String rule, Collection<Place> places) {
    return new Hit(rule, Verdict.NEEDS_REVIEW, Set.copyOf(places));
  }

  /** Something that is wrong. */
  public static Hit fail(String rule, Collection<Place> places) {
    return new Hit(rule, Verdict.FAIL, Set.copyOf(places));
  }
}
