package org.tuanthu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.jdbc.JdbcAssessments;
import org.tuanthu.jdbc.JdbcPlans;
import org.tuanthu.jdbc.Schema;
import org.tuanthu.jdbc.StorageException;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StoredPlan;

/** An SQLite file in which plans and assessments outlive the run. */
final class DemoStore {
  private final Path file;
  private final SQLiteDataSource database;

  DemoStore(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    this.file = file;
    this.database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
  }

  /**
   * What a store did with a plan.
   *
   * @param version the version that is stored now
   * @param before the version that was there before, 0 for none
   */
  record Kept(long version, long before) {}

  /**
   * Stores a plan and its assessment; a plan that is there already and equal is left alone.
   *
   * @throws UnusableInputException if the file is no such store or cannot be written
   */
  Kept keep(Plan plan, Assessment assessment) {
    migrate();
    try {
      Plans plans = new JdbcPlans(database);
      Optional<StoredPlan> before = plans.find(plan.id());
      long version = before.map(StoredPlan::version).orElse(0L);
      boolean same = before.filter(stored -> stored.plan().equals(plan)).isPresent();
      Kept kept = new Kept(same ? version : plans.save(plan, version).version(), version);
      new JdbcAssessments(database).save(assessment);
      return kept;
    } catch (StorageException e) {
      throw unusable(e);
    }
  }

  /** The plan as it is stored. */
  Optional<Plan> find(Plan plan) {
    return new JdbcPlans(database).find(plan.id()).map(StoredPlan::plan);
  }

  private void migrate() {
    try {
      Schema.migrate(database);
    } catch (RuntimeException e) { // the migration tool's own, which this module does not read
      throw unusable(e);
    }
  }

  private UnusableInputException unusable(RuntimeException e) {
    return new UnusableInputException(
        file.toString(), "cannot be used as a store: " + e.getMessage(), e);
  }
}
