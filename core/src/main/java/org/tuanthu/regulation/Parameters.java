package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers that instruments fix (thông số), dated. */
public final class Parameters {
  private final ImmutableListMultimap<String, Parameter> byId;

  private Parameters(List<Parameter> parameters) {
    byId = Multimaps.index(parameters, Parameter::id);
    byId.asMap().values().forEach(sameId -> requireApart(ImmutableList.copyOf(sameId)));
  }

  /**
   * The table of those numbers.
   *
   * @throws IllegalArgumentException if two of one id hold on one day
   */
  public static Parameters of(List<Parameter> parameters) {
    return new Parameters(parameters);
  }

  /** The number of that id on that day. */
  public Optional<Parameter> find(String id, LocalDate on) {
    return byId.get(id).stream().filter(parameter -> parameter.validity().contains(on)).findFirst();
  }

  /** All numbers. */
  public List<Parameter> all() {
    return byId.values().asList();
  }

  private static void requireApart(List<Parameter> sameId) {
    for (int i = 1; i < sameId.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (sameId.get(i).validity().overlaps(sameId.get(j).validity())) {
          throw new IllegalArgumentException(
              "A parameter has one value on one day, got "
                  + sameId.get(j).value()
                  + " and "
                  + sameId.get(i).value()
                  + " for "
                  + sameId.get(i).id());
        }
      }
    }
  }
}
