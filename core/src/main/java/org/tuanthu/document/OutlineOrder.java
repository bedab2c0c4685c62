package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whether the numbers of an outline follow each other (thứ tự các mục): gaps, repeats and jumps, as
 * they stand; nothing is repaired.
 *
 * @param sections how many there are, at all levels
 * @param faults in the order of the outline
 */
public record OutlineOrder(int sections, List<Fault> faults) {

  public OutlineOrder {
    faults = ImmutableList.copyOf(faults);
  }

  /** What a number may do wrong. */
  public enum Kind {
    /** The number of the section before it once more. */
    REPEAT,
    /** One number or more is left out before it. */
    GAP,
    /** An "e" after a "d": many leave "đ" out, which the alphabet does not. */
    SKIPPED_LETTER,
    /** A number that came before. */
    BACK,
    /** A first section with a number that neither begins a series nor counts on. */
    START
  }

  /**
   * A number that does not follow.
   *
   * @param path of the section
   */
  public record Fault(Kind kind, List<String> path) {
    public Fault {
      path = ImmutableList.copyOf(path);
    }
  }

  /** The order of those sections, which stand at that path, and of all inside of them. */
  public static OutlineOrder of(List<String> path, List<Section> sections) {
    Walk walk = new Walk();
    walk.series(path, sections);
    return new OutlineOrder(walk.sections, walk.faults.build());
  }

  /**
   * Walks through the outline; articles and the like may count on from one chapter to the next, by
   * their numbers or, where one of these is wrong, by how many there are.
   */
  private static final class Walk {
    private final ImmutableList.Builder<Fault> faults = ImmutableList.builder();
    private final Map<Numerals, Integer> lastOfSeries = new HashMap<>();
    private final Map<Numerals, Integer> countOfSeries = new HashMap<>();
    private int sections;

    void series(List<String> parent, List<Section> siblings) {
      if (siblings.isEmpty()) {
        return;
      }
      Numerals numerals = Numerals.of(siblings.get(0).label());
      List<List<String>> paths = Section.paths(parent, siblings);
      boolean anew = numerals.value(siblings.get(0).label()).orElse(1) == 1;
      int before = anew ? 0 : countOfSeries.getOrDefault(numerals, 0);
      OptionalInt previous = OptionalInt.empty();
      for (int i = 0; i < siblings.size(); i++) {
        sections++;
        OptionalInt value = numerals.value(siblings.get(i).label());
        if (value.isPresent() && (i == 0 || previous.isPresent())) {
          int expected = i == 0 ? 1 : previous.getAsInt() + 1;
          check(expected, value.getAsInt(), i == 0, numerals, paths.get(i));
        }
        previous = value;
        series(paths.get(i), siblings.get(i).sections());
      }
      previous.ifPresent(last -> lastOfSeries.put(numerals, last));
      countOfSeries.put(numerals, before + siblings.size());
    }

    private void check(
        int expected, int value, boolean first, Numerals numerals, List<String> path) {
      boolean countsOn =
          value == lastOfSeries.getOrDefault(numerals, 0) + 1
              || value == countOfSeries.getOrDefault(numerals, 0) + 1;
      if (value == expected || (first && countsOn)) {
        return;
      }
      Kind kind = first ? Kind.START : Kind.BACK;
      if (!first && value >= expected - 1) {
        kind = value > expected ? gap(expected, value, numerals) : Kind.REPEAT;
      }
      faults.add(new Fault(kind, path));
    }

    private static Kind gap(int expected, int value, Numerals numerals) {
      boolean letter =
          numerals == Numerals.LETTER && value == Numerals.LETTER.value("e").getAsInt();
      return letter && value == expected + 1 ? Kind.SKIPPED_LETTER : Kind.GAP;
    }
  }
}
