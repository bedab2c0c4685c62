package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.regulation.Provision.Level;
import org.tuanthu.regulation.Provision.Step;

/**
 * Chains of parts from the outermost inwards, built from the last group of a passage to the first.
 */
final class ProvisionChains {
  private final List<List<Step>> chains = new ArrayList<>();

  /** The chain of the first part of the group to the right. */
  private List<Step> context = List.of();

  /** The outermost level around the group to the right. */
  Level outermost() {
    return context.get(0).level();
  }

  /** The group has the same parts around it as the one to its right, as far as they can be. */
  void beside(ProvisionGroup group) {
    List<Step> outer = new ArrayList<>();
    for (Step step : context) {
      if (step.level().compareTo(group.level()) < 0 && outer.size() < context.size() - 1) {
        outer.add(step);
      }
    }
    add(outer, group);
  }

  /** The group is inside of the first part of the one to its right. */
  void within(ProvisionGroup group) {
    if (chains.get(chains.size() - 1).equals(context)) {
      chains.remove(chains.size() - 1);
    }
    add(context, group);
  }

  /** The last part of the group has inside of it what stands to its right. */
  void around(ProvisionGroup group) {
    Step last = group.steps().get(group.steps().size() - 1);
    for (int i = chains.size() - 1; i >= 0; i--) {
      if (chains.get(i).get(0).level().compareTo(group.level()) <= 0) {
        break;
      }
      chains.set(i, with(List.of(last), chains.get(i)));
    }
    List<Step> others = group.steps().subList(0, group.steps().size() - 1);
    Lists.reverse(others).forEach(step -> chains.add(List.of(step)));
    context = List.of(group.steps().get(0));
  }

  private void add(List<Step> outer, ProvisionGroup group) {
    Lists.reverse(group.steps()).forEach(step -> chains.add(with(outer, List.of(step))));
    context = chains.get(chains.size() - 1);
  }

  private static List<Step> with(List<Step> outer, List<Step> inner) {
    return ImmutableList.<Step>builder().addAll(outer).addAll(inner).build();
  }

  List<Provision> provisions() {
    return Lists.reverse(chains).stream()
        .map(Provision::new)
        .collect(ImmutableList.toImmutableList());
  }
}
