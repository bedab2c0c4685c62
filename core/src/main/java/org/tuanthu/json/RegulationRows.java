package org.tuanthu.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tuanthu.regulation.RegisterProblem;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.regulation.RegulationRegister;

/**
 * An instrument as a row of a file states it. The rows of a table have room for one period of
 * validity and one relation, so rows of one instrument are put together there.
 */
record RegulationRows(JsonAt row, Regulation stated) {
  /** The register of all rows. */
  static RegulationRegister register(List<RegulationRows> rows) {
    List<RegulationRows> joined = joined(rows);
    List<Regulation> all = joined.stream().map(RegulationRows::stated).toList();
    RowErrors errors = new RowErrors();
    RegisterProblem.of(all)
        .forEach(
            problem -> errors.add(joined.get(problem.index()).row.where().says(problem.reason())));
    errors.refuse();
    return RegulationRegister.of(all);
  }

  private static List<RegulationRows> joined(List<RegulationRows> rows) {
    Map<RegulationKey, List<RegulationRows>> tables = new LinkedHashMap<>();
    List<RegulationRows> all = new ArrayList<>();
    for (RegulationRows row : rows) {
      if (row.row.where().versioned()) {
        all.add(row);
      } else {
        tables.computeIfAbsent(row.stated.key(), key -> new ArrayList<>()).add(row);
      }
    }
    tables.values().forEach(same -> all.add(joinedOf(same)));
    return all;
  }

  private static RegulationRows joinedOf(List<RegulationRows> same) {
    RegulationRows first = same.get(0);
    for (RegulationRows row : same) {
      first.requireSame(row);
    }
    RegulationRows last = same.get(same.size() - 1);
    return new RegulationRows(first.row, last.row.read(at -> joinedOf(first.stated, same)));
  }

  private static Regulation joinedOf(Regulation first, List<RegulationRows> same) {
    return new Regulation(
        first.type(),
        first.number(),
        first.name(),
        first.issuer(),
        first.issued(),
        all(same).flatMap(regulation -> regulation.validity().stream()).toList(),
        all(same).flatMap(regulation -> regulation.relations().stream()).toList(),
        first.confidence(),
        first.source(),
        first.recorded());
  }

  private static Stream<Regulation> all(List<RegulationRows> rows) {
    return rows.stream().map(RegulationRows::stated);
  }

  private void requireSame(RegulationRows other) {
    boolean same =
        stated.type() == other.stated.type()
            && stated.name().equals(other.stated.name())
            && stated.confidence() == other.stated.confidence()
            && stated.source().equals(other.stated.source())
            && stated.recorded().equals(other.stated.recorded());
    if (!same) {
      throw new IllegalArgumentException(
          other
                  .row
                  .where()
                  .says("differs in type, name, confidence or source from the first row of ")
              + stated.number());
    }
  }
}
