package org.tuanthu.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.regulation.Provision.Level;
import org.tuanthu.regulation.Provision.Step;

/**
 * Parts of one level that are written together ("khoản 1, 2 và 3").
 *
 * @param level which kind of part
 * @param joint what stands before it: nothing, a comma or semicolon, "và", "đến"
 * @param steps at least one, in the order of the text
 */
record ProvisionGroup(Level level, String joint, List<Step> steps) {

  /** Adds a part to the last group, if it has no level of its own, else as a new group. */
  static void add(List<ProvisionGroup> groups, Optional<Level> level, String joint, String label) {
    boolean row = joint.equals("đến") || joint.equals("tới") || joint.equals("-");
    Optional<ProvisionGroup> last =
        groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(groups.size() - 1));
    if (row && last.filter(group -> group.level == level.orElse(group.level)).isPresent()) {
      List<Step> steps = last.get().steps;
      Step from = steps.remove(steps.size() - 1);
      steps.add(new Step(from.level(), from.label(), Optional.of(label)));
    } else if (level.isEmpty()) {
      last.ifPresent(group -> group.steps.add(new Step(group.level, label, Optional.empty())));
    } else {
      List<Step> steps = new ArrayList<>();
      steps.add(new Step(level.get(), label, Optional.empty()));
      groups.add(new ProvisionGroup(level.get(), joint, steps));
    }
  }

  /**
   * The pointers that the groups of one passage make, in its order. Groups nest from the innermost
   * ("khoản 2 Điều 5") or, where an outer one stands right before an inner one, inwards.
   */
  static List<Provision> provisions(List<ProvisionGroup> groups) {
    boolean inwards = false;
    for (int i = 1; i < groups.size(); i++) {
      ProvisionGroup group = groups.get(i);
      inwards |= group.joint.isEmpty() && groups.get(i - 1).holds(group.level);
    }
    ProvisionChains chains = new ProvisionChains();
    for (int i = groups.size() - 1; i >= 0; i--) {
      boolean last = i == groups.size() - 1;
      ProvisionGroup group = groups.get(i);
      if (last) {
        chains.beside(group);
      } else {
        group.arrange(groups.get(i + 1), chains, inwards);
      }
    }
    return chains.provisions();
  }

  private void arrange(ProvisionGroup right, ProvisionChains chains, boolean inwards) {
    boolean close = right.joint.isEmpty();
    boolean comma = right.joint.equals(",");
    boolean small = right.level == Level.ARTICLE || right.level == Level.CLAUSE;
    if (holds(right.level) && (close || (comma && holds(chains.outermost())))) {
      chains.around(this);
    } else if (right.holds(level) && (close || (comma && small && !inwards))) {
      chains.within(this);
    } else {
      chains.beside(this);
    }
  }

  private boolean holds(Level inner) {
    return level.compareTo(inner) < 0;
  }
}
