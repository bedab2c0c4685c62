package org.tuanthu.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;

/** The plans of the files that are scheduled together, each under an id of its own. */
final class ScheduledPlans {
  private final Terminal terminal;

  ScheduledPlans(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Plans are identified by the names of their files; of equal names the path tells. */
  List<Plan> read(List<String> files) {
    PlanFiles reader = new PlanFiles();
    Map<PlanId, String> taken = new HashMap<>();
    return files.stream()
        .map(
            file -> {
              Plan plan = reader.read(terminal.file(file)).value();
              String other = taken.putIfAbsent(plan.id(), file);
              if (file.equals(other)) {
                throw new UnusableInputException(file, "is given twice");
              }
              return other == null
                  ? plan
                  : reader.read(terminal.file(file), PlanId.of(file)).value();
            })
        .toList();
  }

  /**
   * The year that all plans are for.
   *
   * @throws UnusableInputException if one names none, or they differ
   */
  static int year(List<String> files, List<Plan> plans) {
    int first = year(files.get(0), plans.get(0).year());
    IntStream.range(1, plans.size())
        .filter(i -> year(files.get(i), plans.get(i).year()) != first)
        .findFirst()
        .ifPresent(
            i -> {
              throw new UnusableInputException(
                  files.get(i),
                  "is for "
                      + plans.get(i).year().orElse(0)
                      + ", not "
                      + first
                      + " as "
                      + files.get(0)
                      + ", add the year to schedule, for example --year "
                      + first);
            });
    return first;
  }

  private static int year(String file, OptionalInt year) {
    return year.orElseThrow(
        () -> new UnusableInputException(file, "names no year, add one, for example --year 2024"));
  }
}
