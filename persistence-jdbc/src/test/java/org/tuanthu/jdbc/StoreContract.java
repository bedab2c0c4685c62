package org.tuanthu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Assessments;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.plan.AffectedPlan;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StoredPlan;
import org.tuanthu.testkit.AssessmentsContract;
import org.tuanthu.testkit.PlansContract;

/** What both databases must do alike: the contracts of the ports, migrations, and indexes. */
abstract class StoreContract implements PlansContract, AssessmentsContract {

  /** An empty database of this test's own. */
  abstract DataSource emptyDatabase() throws Exception;

  /** What before a query gives, in its last column, how it runs, with the names of indexes. */
  abstract String explain();

  private DataSource database;
  private Plans plans;

  @BeforeEach
  void migrate_an_empty_database() throws Exception {
    database = emptyDatabase();
    assertThat(Schema.migrate(database)).isPositive();
    plans = new JdbcPlans(database);
  }

  @Override
  public Plans emptyPlans() {
    return plans;
  }

  @Override
  public Assessments emptyAssessments() {
    return new JdbcAssessments(database);
  }

  @Test
  void what_one_connection_saved_another_one_finds() {
    Plan plan = SamplePlans.plan("A", "05/KH-STP", "SỞ TƯ PHÁP", 2025, "59/2023/NĐ-CP");

    plans.save(plan, 0);

    assertThat(new JdbcPlans(database).find(plan.id())).contains(new StoredPlan(plan, 1));
  }

  @Test
  void migrating_again_changes_nothing() {
    assertThat(Schema.migrate(database)).isZero();
  }

  @Test
  void searches_go_through_indexes() throws Exception {
    ManyRows.in(database);
    PreparedSql sql = new PreparedSql(database);
    Plans searched = new JdbcPlans(sql.dataSource());
    DocumentNumber number = DocumentNumber.parse("9999/KH-STP");

    searched.numbered(number);
    assertThat(explained(sql, number.toString())).contains("tuanthu_plan_number");
    searched.issuedBy("không ai");
    assertThat(explained(sql, "khong ai")).contains("tuanthu_plan_issuer");
    searched.ofYear(1800);
    assertThat(explained(sql, 1800)).contains("tuanthu_plan_year");
    searched.citing(number);
    assertThat(explained(sql, number.toString()))
        .containsAnyOf("tuanthu_citation_pkey", "sqlite_autoindex_tuanthu_citation_1")
        .containsAnyOf("tuanthu_plan_pkey", "sqlite_autoindex_tuanthu_plan_1");
    searched.affectedBy(SamplePlans.decree("9999/2020/NĐ-CP"));
    assertThat(explained(sql, "9999/2020/NĐ-CP", "công tác lưu trữ"))
        .containsAnyOf("tuanthu_cited_pkey", "sqlite_autoindex_tuanthu_cited_1")
        .containsAnyOf("tuanthu_plan_pkey", "sqlite_autoindex_tuanthu_plan_1");
  }

  @Test
  void plans_stored_before_the_table_of_cited_instruments_are_traced_too() throws Exception {
    StoredPlan a =
        plans.save(SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025, "09/2023/NĐ-CP"), 0);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE tuanthu_cited");
      statement.execute("DELETE FROM " + Schema.HISTORY + " WHERE version IN ('2', '3')");
    }

    assertThat(Schema.migrate(database)).isEqualTo(2);

    assertThat(plans.affectedBy(SamplePlans.decree("09/2023/NĐ-CP")))
        .extracting(AffectedPlan::plan)
        .containsExactly(a);
  }

  private String explained(PreparedSql sql, Object... parameters) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(explain() + " " + sql.takeOnly())) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return lines(statement.executeQuery());
    }
  }

  private static String lines(ResultSet rows) throws Exception {
    int last = rows.getMetaData().getColumnCount();
    StringBuilder text = new StringBuilder();
    while (rows.next()) {
      text.append(rows.getString(last)).append('\n');
    }
    return text.toString();
  }
}
