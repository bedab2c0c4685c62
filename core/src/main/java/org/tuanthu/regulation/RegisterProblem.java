package org.tuanthu.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Why instruments make no register: one stands twice, or they replace or detail each other in a
 * ring.
 *
 * @param index the place of the instrument in the list, from 0
 * @param reason for developers and for those who keep the file
 */
public record RegisterProblem(int index, String reason) {

  /** What is wrong with those instruments as one register, in their order; none if it is fine. */
  public static List<RegisterProblem> of(List<Regulation> regulations) {
    return of(regulations, new RegisterIndex(RegisterView.latest(regulations)));
  }

  /** The same with the index of those that count now. */
  static List<RegisterProblem> of(List<Regulation> regulations, RegisterIndex index) {
    List<RegisterProblem> problems = new ArrayList<>(doubles(regulations));
    if (problems.isEmpty()) {
      problems.addAll(
          ring(index, relation -> relation.kind().ends() && relation.provisions().isEmpty()));
      problems.addAll(ring(index, relation -> relation.kind() == Relation.Kind.DETAILS));
    }
    problems.sort(Comparator.comparingInt(RegisterProblem::index));
    return List.copyOf(problems);
  }

  private static List<RegisterProblem> doubles(List<Regulation> regulations) {
    List<RegisterProblem> problems = new ArrayList<>();
    Map<RegulationKey, Regulation> seen = new HashMap<>();
    NumberKey.Maker keys = new NumberKey.Maker();
    for (int i = 0; i < regulations.size(); i++) {
      Regulation regulation = regulations.get(i);
      Regulation other = seen.put(keys.key(regulation), regulation);
      if (other != null && other.recorded().overlaps(regulation.recorded())) {
        problems.add(
            new RegisterProblem(
                i, "An instrument stands once in a register, got twice " + regulation.key()));
      }
    }
    return problems;
  }

  private static List<RegisterProblem> ring(RegisterIndex index, Predicate<Relation> kind) {
    List<Integer> ring = index.graph(kind).ring();
    if (ring.isEmpty()) {
      return List.of();
    }
    String way =
        ring.stream()
            .map(i -> index.all().get(i).number().toString())
            .collect(Collectors.joining(" -> "));
    return List.of(
        new RegisterProblem(
            ring.get(0),
            "Instruments must not end or detail each other in a ring, got "
                + way
                + " -> "
                + index.all().get(ring.get(0)).number()));
  }
}
