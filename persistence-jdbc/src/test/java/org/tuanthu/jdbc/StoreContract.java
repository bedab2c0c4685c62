package org.tuanthu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Subject;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.plan.AffectedPlan;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StalePlanException;
import org.tuanthu.plan.StoredPlan;
import org.tuanthu.text.Message;

/** What both databases must do alike. */
abstract class StoreContract {

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

  @Test
  void migrating_again_changes_nothing() {
    assertThat(Schema.migrate(database)).isZero();
  }

  @Test
  void a_saved_plan_is_found_equal_by_a_new_connection() {
    Plan plan = SamplePlans.plan("A", "05/KH-STP", "SỞ TƯ PHÁP", 2025, "59/2023/NĐ-CP");

    assertThat(plans.save(plan, 0)).isEqualTo(new StoredPlan(plan, 1));

    assertThat(new JdbcPlans(database).find(plan.id())).contains(new StoredPlan(plan, 1));
    assertThat(plans.find(PlanId.of("B"))).isEmpty();
  }

  @Test
  void plans_are_found_by_number_issuer_year_and_cited_instrument() {
    StoredPlan a =
        plans.save(SamplePlans.plan("A", "05/KH-STP", "SỞ TƯ PHÁP", 2025, "59/2023/NĐ-CP"), 0);
    StoredPlan b =
        plans.save(
            SamplePlans.plan(
                "B", "05/KH-STP", "Sở Tư pháp", 2026, "59/2023/NĐ-CP", "30/2020/NĐ-CP"),
            0);
    StoredPlan c = plans.save(SamplePlans.plan("C", "06/KH-SNV", "Sở Nội vụ", 2026), 0);

    assertThat(plans.numbered(DocumentNumber.parse("05/KH-STP"))).containsExactly(a, b);
    assertThat(plans.issuedBy("sở tư pháp")).containsExactly(a, b);
    assertThat(plans.ofYear(2026)).containsExactly(b, c);
    assertThat(plans.citing(DocumentNumber.parse("59/2023/NĐ-CP"))).containsExactly(a, b);
    assertThat(plans.citing(DocumentNumber.parse("30/2020/NĐ-CP"))).containsExactly(b);
    assertThat(plans.citing(DocumentNumber.parse("31-CT/TU"))).isEmpty();
  }

  @Test
  void a_new_version_replaces_the_plan_and_what_it_is_found_by() {
    plans.save(SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025, "59/2023/NĐ-CP"), 0);
    Plan amended = SamplePlans.plan("A", "07/KH-STP", "Sở Tư pháp", 2026, "30/2020/NĐ-CP");

    StoredPlan stored = plans.save(amended, 1);

    assertThat(stored.version()).isEqualTo(2);
    assertThat(plans.find(PlanId.of("A"))).contains(stored);
    assertThat(plans.numbered(DocumentNumber.parse("05/KH-STP"))).isEmpty();
    assertThat(plans.citing(DocumentNumber.parse("59/2023/NĐ-CP"))).isEmpty();
    assertThat(plans.citing(DocumentNumber.parse("30/2020/NĐ-CP"))).containsExactly(stored);
  }

  @Test
  void a_stale_save_is_refused_and_changes_nothing() {
    Plan first = SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025, "59/2023/NĐ-CP");
    StoredPlan second =
        plans.save(
            SamplePlans.plan("A", "06/KH-STP", "Sở Tư pháp", 2025), plans.save(first, 0).version());

    assertThatExceptionOfType(StalePlanException.class)
        .isThrownBy(() -> plans.save(first, 1))
        .withMessageContaining("Plan A is stored in version 2")
        .withMessageContaining("based on 1");
    assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> plans.save(first, 0));
    assertThatExceptionOfType(StalePlanException.class)
        .isThrownBy(() -> plans.save(SamplePlans.plan("Z", "1/KH-X", "X", 2025), 3))
        .withMessageContaining("version 0");
    assertThat(plans.find(PlanId.of("A"))).contains(second);
    assertThat(plans.citing(DocumentNumber.parse("59/2023/NĐ-CP"))).isEmpty();
  }

  @Test
  void of_many_saves_at_once_exactly_one_wins() throws Exception {
    Plan plan = SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025);
    plans.save(plan, 0);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> saves = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        saves.add(() -> saved(plan));
      }
      int won = 0;
      for (Future<Boolean> save : pool.invokeAll(saves)) {
        won += save.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    } finally {
      pool.shutdownNow();
    }
    assertThat(plans.find(plan.id()).orElseThrow().version()).isEqualTo(2);
  }

  private boolean saved(Plan plan) {
    try {
      plans.save(plan, 1);
      return true;
    } catch (StalePlanException e) {
      return false;
    }
  }

  @Test
  void an_assessment_is_kept_for_each_plan_and_date() {
    JdbcAssessments assessments = new JdbcAssessments(database);
    Assessment july = assessment(LocalDate.of(2025, 7, 1), Verdict.FAIL);
    Assessment june = assessment(LocalDate.of(2025, 6, 30), Verdict.UNDETERMINED);
    Assessment juneAgain = assessment(LocalDate.of(2025, 6, 30), Verdict.PASS);

    assessments.save(july);
    assessments.save(june);
    assessments.save(juneAgain);

    assertThat(assessments.find(PlanId.of("A"), july.asOf())).contains(july);
    assertThat(assessments.of(PlanId.of("A"))).containsExactly(juneAgain, july);
    assertThat(assessments.of(PlanId.of("B"))).isEmpty();
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
  void a_change_of_an_instrument_finds_the_plans_that_cite_it_and_what_of_them_is_hit() {
    StoredPlan a =
        plans.save(SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025, "9/2023/NĐ-CP"), 0);
    StoredPlan b =
        plans.save(SamplePlans.plan("B", "06/KH-STP", "Sở Tư pháp", 2025, "09/2023/NĐ-CP"), 0);
    plans.save(SamplePlans.plan("C", "07/KH-STP", "Sở Tư pháp", 2025, "90/2023/NĐ-CP"), 0);

    List<AffectedPlan> hit = plans.affectedBy(SamplePlans.decree("09/2023/NĐ-CP"));

    assertThat(hit).extracting(AffectedPlan::plan).containsExactly(a, b);
    assertThat(hit)
        .allSatisfy(
            plan -> {
              assertThat(plan.whole()).isFalse();
              assertThat(plan.certain()).isTrue();
              assertThat(plan.mentions()).hasSize(1);
              assertThat(plan.tasks()).isEqualTo(plan.plan().plan().tasks()).isNotEmpty();
              assertThat(plan.duties()).isEqualTo(plan.plan().plan().duties()).isNotEmpty();
            });

    plans.save(SamplePlans.plan("A", "05/KH-STP", "Sở Tư pháp", 2025), 1);
    assertThat(plans.affectedBy(SamplePlans.decree("09/2023/NĐ-CP")))
        .extracting(AffectedPlan::plan)
        .containsExactly(b);
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

  private static Assessment assessment(LocalDate asOf, Verdict verdict) {
    return new Assessment(
        PlanId.of("A"),
        asOf,
        List.of(
            new Finding(
                "LEGAL-001",
                1,
                Severity.ERROR,
                verdict,
                new Subject.InDocument(List.of(Place.of(Place.Part.PREAMBLE, 0))),
                asOf,
                Message.vi("Căn cứ đã hết hiệu lực").en("The basis has expired"),
                List.of(),
                LegalBasis.verified("Điều 57 Luật số 64/2025/QH15").on(asOf),
                Message.vi("Thay căn cứ").en("Replace the basis"),
                List.of(),
                false)),
        List.of(new Assessment.Fault("PLAN-009", "java.lang.IllegalStateException: x")));
  }
}
