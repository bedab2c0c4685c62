package org.tuanthu.importpdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line that is drawn on a page; lengths in points from the upper left corner.
 *
 * @param upright whether it runs from above to below, else from left to right
 * @param at where it stands on the other axis
 * @param from where it begins
 * @param to where it ends
 */
record Rule(boolean upright, double at, double from, double to) {
  /** Lines that are no farther apart meet, or are one line. */
  static final double NEAR = 2;

  /** Whether a line of the other direction meets this one. */
  boolean meets(Rule other) {
    return from - NEAR <= other.at
        && other.at <= to + NEAR
        && other.from - NEAR <= at
        && at <= other.to + NEAR;
  }

  /** Lines of one direction, those put together that only lengthen each other. */
  static List<Rule> joined(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > NEAR) {
        join(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void join(List<Rule> abreast, List<Rule> joined) {
    abreast.sort(Comparator.comparingDouble(Rule::from));
    Rule open = abreast.get(0);
    for (Rule rule : abreast) {
      if (rule.from > open.to + NEAR) {
        joined.add(open);
        open = rule;
      } else {
        open = new Rule(open.upright, open.at, open.from, Math.max(open.to, rule.to));
      }
    }
    joined.add(open);
  }
}
