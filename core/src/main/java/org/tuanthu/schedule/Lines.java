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
      List<Term> terms = line.terms();
      for (int i = 0; i < terms.size(); i++) {
        owed[next[terms.get(i).slot()]++] = line.obligation(terms.get(i));
      }
    }
    return Arrays.asList(owed);
  }

  /** Where the obligations of each period begin, and at last how many there are. */
  private static int[] starts(List<Line> lines, int slots) {
    int[] starts = new int[slots + 1];
    for (Line line : lines) {
      List<Term> terms = line.terms();
      for (int i = 0; i < terms.size(); i++) {
        starts[terms.get(i).slot() + 1]++;
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
              lines.sort(Line::order);
              addDistinct(lines, ordered);
            });
    return ordered;
  }

  /** The same report is owed once, however many sentences ask for it. */
  private static void addDistinct(List<Line> lines, List<Line> ordered) {
    List<Term> before = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = before.isEmpty() ? lines.get(i) : lines.get(i).without(before);
      ordered.add(line);
      if (i + 1 < lines.size() && lines.get(i + 1).isBeside(line)) {
        before.addAll(line.terms());
      } else {
        before.clear();
      }
    }
  }
}
