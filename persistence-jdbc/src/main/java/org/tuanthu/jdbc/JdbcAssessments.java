package org.tuanthu.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Assessments;
import org.tuanthu.json.AssessmentJson;
import org.tuanthu.plan.PlanId;

/**
 * The assessments in a database, one for a plan and date. {@link Schema#migrate} must have run. The
 * plan need not be stored itself.
 */
public final class JdbcAssessments implements Assessments {
  private final Database database;

  /** The assessments behind that data source. */
  public JdbcAssessments(DataSource dataSource) {
    database = new Database(dataSource);
  }

  @Override
  public void save(Assessment assessment) {
    String body = AssessmentJson.write(assessment);
    int stored =
        database.inTransaction(
            "store the assessment of plan " + assessment.plan(),
            connection ->
                Database.update(
                    connection,
                    "INSERT INTO tuanthu_assessment (plan_id, as_of, body) VALUES (?, ?, ?)"
                        + " ON CONFLICT (plan_id, as_of) DO UPDATE SET body = excluded.body",
                    assessment.plan().value(),
                    assessment.asOf().toString(),
                    body));
    if (stored != 1) {
      throw new IllegalStateException("One row was to be stored, the database says " + stored);
    }
  }

  @Override
  public Optional<Assessment> find(PlanId plan, LocalDate asOf) {
    return select("WHERE plan_id = ? AND as_of = ?", plan.value(), asOf.toString()).stream()
        .findFirst();
  }

  @Override
  public List<Assessment> of(PlanId plan) {
    return select("WHERE plan_id = ? ORDER BY as_of", plan.value());
  }

  private List<Assessment> select(String condition, Object... parameters) {
    return database.query(
        "read assessments",
        "SELECT body FROM tuanthu_assessment " + condition,
        row -> AssessmentJson.read(row.getString(1)),
        parameters);
  }
}
