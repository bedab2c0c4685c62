package org.tuanthu.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Rows enough that a database finds its indexes worth using. */
final class ManyRows {
  private static final int COUNT = 2_000;
  private static final String BODY = "x".repeat(1_000);

  private ManyRows() {}

  static void in(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement plan =
              connection.prepareStatement(
                  "INSERT INTO tuanthu_plan (id, number, issuer_key, plan_year, body, version)"
                      + " VALUES (?, ?, ?, ?, ?, 1)");
          PreparedStatement citation =
              connection.prepareStatement(
                  "INSERT INTO tuanthu_citation (plan_id, number) VALUES (?, ?)");
          PreparedStatement cited =
              connection.prepareStatement(
                  "INSERT INTO tuanthu_cited (plan_id, cited_key) VALUES (?, ?)")) {
        for (int i = 0; i < COUNT; i++) {
          add(plan, "P" + i, i + "/KH-STP", "so " + i % 200, 1900 + i % 100, BODY);
          add(citation, "P" + i, i % 500 + "/QD-UBND");
          add(cited, "P" + i, i % 500 + "/QD-UBND");
        }
        plan.executeBatch();
        citation.executeBatch();
        cited.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("ANALYZE");
      }
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
