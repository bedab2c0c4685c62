package org.tuanthu.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a year, turned into obligations in their order. Lines of one reporter come together
 * first and the periods are dealt out last, so that no list of obligations has to be sorted.
 */
final class Lines {
  private final Map<String, List<Line>> byReporter = new HashMap<>();

  /** Adds a line; lines of one plan come in the order of its duties. */
  void add(Line line) {
    String name = line.reporter().map(Party::name).orElse("");
    byReporter.computeIfAbsent(name, each -> new ArrayList<>()).add(line);
  }

  /** What is owed in the periods of a year, of which there are that many. */
  List<Obligation> obligations(int slots) {
    List<Line> lines = ordered();
    int[] next = starts(lines, slots);
    Obligation[] owed = new Obligation[next[slots]];
    for (Line line : lines) {
      for (Term term : line.terms()) {
        owed[next[term.slot()]++] = line.obligation(term);
      }
    }
    return Arrays.asList(owed);
  }

  /** Where the obligations of each period begin, and at last how many there are. */
  private static int[] starts(List<Line> lines, int slots) {
    int[] starts = new int[slots + 1];
    for (Line line : lines) {
      for (Term term : line.terms()) {
        starts[term.slot() + 1]++;
      }
    }
    for (int slot = 0; slot < slots; slot++) {
      starts[slot + 1] += starts[slot];
    }
    return starts;
  }

  private List<Line> ordered() {
    List<Line> ordered = new ArrayList<>();
    byReporter.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              List<Line> lines = byReporter.getOrDefault(name, List.of());
              lines.sort(Line.ORDER);
              addDistinct(lines, ordered);
            });
    return ordered;
  }

  /** The same report is owed once, however many sentences ask for it. */
  private static void addDistinct(List<Line> lines, List<Line> ordered) {
    List<Term> before = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean follows = i > 0 && lines.get(i).isBeside(lines.get(i - 1));
      boolean leads = i + 1 < lines.size() && lines.get(i).isBeside(lines.get(i + 1));
      if (!follows) {
        before.clear();
      }
      Line line = before.isEmpty() ? lines.get(i) : lines.get(i).without(before);
      if (leads) {
        before.addAll(line.terms());
      }
      ordered.add(line);
    }
  }
}
