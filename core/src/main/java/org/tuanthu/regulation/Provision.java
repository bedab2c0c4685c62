package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A pointer to a part of an instrument (điều khoản viện dẫn).
 *
 * <pre>{@code
 * Provision.parse("Điều 103 khoản 2 điểm a").toString()                         // "điểm a khoản 2 Điều 103"
 * Provision.parse("Điều 103").covers(Provision.parse("khoản 2 Điều 103"))       // true
 * }</pre>
 *
 * @param steps from the outermost part to the innermost, at least one, each level at most once
 */
public record Provision(List<Step> steps) {

  public Provision {
    steps = ImmutableList.copyOf(steps);
    boolean inOrder = !steps.isEmpty();
    for (int i = 1; i < steps.size(); i++) {
      inOrder &= steps.get(i - 1).level().compareTo(steps.get(i).level()) < 0;
    }
    if (!inOrder) {
      throw new IllegalArgumentException(
          "A provision goes from the outermost part inwards, e.g. [Điều 5, khoản 2], got " + steps);
    }
  }

  /** An article (điều) as a whole. */
  public static Provision article(String number) {
    return new Provision(List.of(new Step(Level.ARTICLE, number, Optional.empty())));
  }

  /**
   * Reads a pointer as texts write it, in any order of its parts.
   *
   * @throws IllegalArgumentException if it is no pointer, or more than one
   */
  public static Provision parse(String text) {
    ProvisionScan.Found found = ProvisionScan.before(text, text.length(), 0);
    if (found.start() != 0 || found.provisions().size() != 1) {
      throw new IllegalArgumentException(
          "Cannot read provision '"
              + text
              + "', expected e.g. điểm a khoản 2 Điều 103, Điều 5 or Chương IV");
    }
    return found.provisions().get(0);
  }

  /** Whether the other one is this one or a part of it, as far as both say. */
  public boolean covers(Provision other) {
    return steps.stream().allMatch(own -> other.steps.stream().anyMatch(own::covers));
  }

  /** From the innermost part outwards, as Decree 30/2020/NĐ-CP (Appendix II) writes it. */
  @Override
  public String toString() {
    return Lists.reverse(steps).stream().map(Step::toString).collect(Collectors.joining(" "));
  }

  /**
   * One part, or a row of parts from one to another.
   *
   * @param level which kind of part
   * @param label its number or letter as written: {@code 5}, {@code 5a}, {@code III}, {@code đ}
   * @param to the label of the last part where a row is meant ("từ Điều 46 đến Điều 48")
   */
  public record Step(Level level, String label, Optional<String> to) {

    public Step {
      if (label.isBlank()) {
        throw new IllegalArgumentException(
            "A part needs a label, e.g. 5 or III, got '" + label + "'");
      }
    }

    private boolean covers(Step other) {
      return level == other.level && label.equalsIgnoreCase(other.label) && to.equals(other.to);
    }

    /** The part with its word, for example {@code khoản 2} or {@code Điều 46 đến Điều 48}. */
    @Override
    public String toString() {
      String part = level.vietnamese() + " " + label;
      return to.map(last -> part + " đến " + level.vietnamese() + " " + last).orElse(part);
    }
  }

  /** The parts of an instrument, the outermost first. */
  public enum Level {
    /** An annex (phụ lục). */
    ANNEX("Phụ lục"),
    /** A part (phần). */
    PART("Phần"),
    /** A chapter (chương). */
    CHAPTER("Chương"),
    /** A section (mục). */
    SECTION("Mục"),
    /** A subsection (tiểu mục). */
    SUBSECTION("Tiểu mục"),
    /** An article (điều). */
    ARTICLE("Điều"),
    /** A clause (khoản). */
    CLAUSE("khoản"),
    /** A point (điểm). */
    POINT("điểm");

    private final String vietnamese;

    Level(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** The word, with a capital where Decree 30/2020/NĐ-CP (Appendix II) wants one. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
