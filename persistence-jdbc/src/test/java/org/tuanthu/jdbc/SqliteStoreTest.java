package org.tuanthu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;

/** The ports on SQLite, the embedded default: WAL and synchronous FULL. */
class SqliteStoreTest extends StoreContract {
  @TempDir Path folder;

  static DataSource sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    SQLiteDataSource dataSource = new SQLiteDataSource(config);
    dataSource.setUrl("jdbc:sqlite:" + file);
    return dataSource;
  }

  @Override
  DataSource emptyDatabase() {
    return sqlite(folder.resolve("plans.db"));
  }

  @Override
  String explain() {
    return "EXPLAIN QUERY PLAN";
  }

  @Test
  void a_plan_saved_by_a_process_that_ended_is_equal_when_reopened() throws Exception {
    Path file = folder.resolve("kế hoạch.db");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                file.toUri().toString())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();

    Plan expected = SavingProcess.plan();
    assertThat(new JdbcPlans(sqlite(file)).find(PlanId.of("P")).orElseThrow().plan())
        .isEqualTo(expected);
  }
}
