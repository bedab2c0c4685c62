package org.tuanthu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.plan.Plan;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.text.VietnameseText;

/** The rows by which plans are found that cite an instrument. */
final class CitationRows {

  private CitationRows() {}

  /** Stores the rows of a plan in place of those of an earlier version. */
  static void store(Connection connection, Plan plan) throws SQLException {
    Database.update(
        connection, "DELETE FROM tuanthu_citation WHERE plan_id = ?", plan.id().value());
    insert(connection, "tuanthu_citation (plan_id, number)", plan, numbers(plan.citations()));
    storeKeys(connection, plan);
  }

  /** Stores only the rows by which changes of instruments are traced. */
  static void storeKeys(Connection connection, Plan plan) throws SQLException {
    Database.update(connection, "DELETE FROM tuanthu_cited WHERE plan_id = ?", plan.id().value());
    insert(
        connection,
        "tuanthu_cited (plan_id, cited_key)",
        plan,
        plan.citations().stream().flatMap(CitationRows::keys).distinct().toList());
  }

  private static List<String> numbers(List<Citation> citations) {
    return citations.stream()
        .map(Citation::number)
        .flatMap(Optional::stream)
        .map(DocumentNumber::toString)
        .distinct()
        .toList();
  }

  /** The number without leading zeros, or the folded name of what is cited without number. */
  private static Stream<String> keys(Citation citation) {
    return citation.number().isPresent()
        ? citation.number().map(RegulationKey::plain).stream()
        : citation.name().map(VietnameseText::fold).stream();
  }

  private static void insert(Connection connection, String table, Plan plan, List<String> values)
      throws SQLException {
    for (String value : values) {
      Database.update(
          connection, "INSERT INTO " + table + " VALUES (?, ?)", plan.id().value(), value);
    }
  }
}
