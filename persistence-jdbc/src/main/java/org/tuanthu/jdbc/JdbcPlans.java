package org.tuanthu.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.json.PlanJson;
import org.tuanthu.plan.AffectedPlan;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StalePlanException;
import org.tuanthu.plan.StoredPlan;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.text.VietnameseText;

/**
 * The plans in a database. A plan is one row: its JSON form, and beside it the columns by which it
 * is found. {@link Schema#migrate} must have run.
 */
public final class JdbcPlans implements Plans {
  private static final String SELECT = "SELECT p.version, p.body FROM tuanthu_plan p ";
  private static final String ORDER = " ORDER BY p.id";

  private final Database database;

  /** The plans behind that data source. */
  public JdbcPlans(DataSource dataSource) {
    database = new Database(dataSource);
  }

  @Override
  public StoredPlan save(Plan plan, long basedOn) {
    if (basedOn < 0) {
      throw new IllegalArgumentException("A version counts from 0, got " + basedOn);
    }
    String body = PlanJson.write(plan);
    return database.inTransaction(
        "store plan " + plan.id(),
        connection -> {
          int rows =
              basedOn == 0
                  ? insert(connection, plan, body)
                  : update(connection, plan, body, basedOn);
          if (rows == 0) {
            throw new StalePlanException(plan.id(), basedOn, storedVersion(connection, plan.id()));
          }
          CitationRows.store(connection, plan);
          return new StoredPlan(plan, basedOn + 1);
        });
  }

  private static int insert(Connection connection, Plan plan, String body) throws SQLException {
    return Database.update(
        connection,
        "INSERT INTO tuanthu_plan (number, issuer_key, plan_year, body, id, version)"
            + " VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (id) DO NOTHING",
        columns(plan, body).toArray());
  }

  private static int update(Connection connection, Plan plan, String body, long basedOn)
      throws SQLException {
    List<@Nullable Object> columns = columns(plan, body);
    columns.add(basedOn);
    return Database.update(
        connection,
        "UPDATE tuanthu_plan SET number = ?, issuer_key = ?, plan_year = ?, body = ?,"
            + " version = version + 1 WHERE id = ? AND version = ?",
        columns.toArray());
  }

  private static List<@Nullable Object> columns(Plan plan, String body) {
    List<@Nullable Object> columns = new ArrayList<>();
    columns.add(plan.document().head().number().orElse(null));
    columns.add(plan.document().issuer().map(VietnameseText::fold).orElse(null));
    columns.add(plan.year().isPresent() ? plan.year().getAsInt() : null);
    Collections.addAll(columns, body, plan.id().value());
    return columns;
  }

  private static long storedVersion(Connection connection, PlanId id) throws SQLException {
    return Database.query(
            connection,
            "SELECT version FROM tuanthu_plan WHERE id = ?",
            row -> row.getLong(1),
            id.value())
        .stream()
        .findFirst()
        .orElse(0L);
  }

  @Override
  public Optional<StoredPlan> find(PlanId id) {
    return select("WHERE p.id = ?", id.value()).stream().findFirst();
  }

  @Override
  public List<StoredPlan> numbered(DocumentNumber number) {
    return select("WHERE p.number = ?", number.toString());
  }

  @Override
  public List<StoredPlan> issuedBy(String issuer) {
    return select("WHERE p.issuer_key = ?", VietnameseText.fold(issuer));
  }

  @Override
  public List<StoredPlan> ofYear(int year) {
    return select("WHERE p.plan_year = ?", year);
  }

  @Override
  public List<StoredPlan> citing(DocumentNumber number) {
    return select(
        "JOIN tuanthu_citation c ON c.plan_id = p.id WHERE c.number = ?", number.toString());
  }

  @Override
  public List<AffectedPlan> affectedBy(Regulation changed) {
    String key = RegulationKey.plain(changed.number());
    String name = changed.name().map(VietnameseText::fold).orElse(key);
    return select(
            "WHERE p.id IN (SELECT c.plan_id FROM tuanthu_cited c WHERE c.cited_key IN (?, ?))",
            key,
            name)
        .stream()
        .flatMap(stored -> AffectedPlan.by(changed, stored).stream())
        .toList();
  }

  private List<StoredPlan> select(String condition, Object... parameters) {
    return database.query(
        "read plans",
        SELECT + condition + ORDER,
        row -> new StoredPlan(PlanJson.read(row.getString(2)), row.getLong(1)),
        parameters);
  }
}
