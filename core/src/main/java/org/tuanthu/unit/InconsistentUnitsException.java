package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units and events that contradict each other (danh sách đơn vị mâu thuẫn). */
public final class InconsistentUnitsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  /**
   * One contradiction.
   *
   * @param unit the unit that it is about
   * @param event the event that brings it in, empty where the unit itself is wrong
   * @param part what of the unit or event is wrong: a word of the published form of units
   * @param problem what is wrong, in English
   */
  public record Problem(UnitId unit, Optional<UnitEvent> event, String part, String problem) {}

  private final transient List<Problem> problems;

  InconsistentUnitsException(List<Problem> problems) {
    super(
        problems.stream().limit(SHOWN).map(Problem::problem).collect(Collectors.joining("; "))
            + (problems.size() > SHOWN ? "; and " + (problems.size() - SHOWN) + " more" : ""));
    this.problems = ImmutableList.copyOf(problems);
  }

  /** All contradictions. */
  public List<Problem> problems() {
    return problems;
  }
}
