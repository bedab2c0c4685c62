package org.tuanthu.jdbc;

import java.net.URI;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.tuanthu.plan.Plan;

/** Saves one plan and ends without closing anything, as a process that is halted does. */
final class SavingProcess {

  private SavingProcess() {}

  static Plan plan() {
    return SamplePlans.plan("P", "12/KH-VP", "Văn phòng", 2026, "59/2023/NĐ-CP");
  }

  /** The argument is the database file as a URI, which is ASCII whatever the locale. */
  public static void main(String[] args) {
    DataSource database = SqliteStoreTest.sqlite(Path.of(URI.create(args[0])));
    Schema.migrate(database);
    new JdbcPlans(database).save(plan(), 0);
    Runtime.getRuntime().halt(0);
  }
}
