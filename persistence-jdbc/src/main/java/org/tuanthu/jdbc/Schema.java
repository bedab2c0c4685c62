package org.tuanthu.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of this library, brought up to date by Flyway from numbered scripts. They keep a
 * history table of their own and live beside the tables of an embedder.
 */
public final class Schema {

  /** The table in which the applied scripts are recorded. */
  public static final String HISTORY = "tuanthu_schema_history";

  private Schema() {}

  /**
   * Creates the tables, or applies the scripts that a database still lacks. Safe to call at each
   * start; two processes that call it at once wait for each other.
   *
   * @return the number of scripts applied now
   * @throws org.flywaydb.core.api.FlywayException if a script fails or an applied one was changed
   */
  public static int migrate(DataSource dataSource) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:org/tuanthu/jdbc/migration")
        .javaMigrations(new V3__CitedKeysOfStoredPlans())
        .table(HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
