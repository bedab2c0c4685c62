package org.tuanthu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.tuanthu.jdbc.JdbcPlans;
import org.tuanthu.jdbc.Schema;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Plans;
import org.tuanthu.plan.StoredPlan;

/** A plan in SQLite, in the settings of the embedded default: WAL and synchronous FULL. */
public class Store extends Timed {

  /** A database with one plan. */
  @State(Scope.Benchmark)
  public static class Database {
    private Path file;
    Plans plans;
    StoredPlan stored;

    /** Makes the database and stores the plan. */
    @Setup
    public void create(Sample sample) throws IOException {
      file = Files.createTempFile("tuanthu-benchmark", ".db");
      DataSource sqlite = sqlite(file);
      Schema.migrate(sqlite);
      plans = new JdbcPlans(sqlite);
      Plan plan = sample.read().value();
      stored = plans.save(plan, 0);
    }

    /** Removes the database. */
    @TearDown
    public void remove() throws IOException {
      for (String part : new String[] {"", "-wal", "-shm"}) {
        Files.deleteIfExists(Path.of(file + part));
      }
    }

    private static DataSource sqlite(Path file) {
      SQLiteConfig config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl("jdbc:sqlite:" + file);
      return source;
    }
  }

  /** A new version of the plan, committed. */
  @Benchmark
  public StoredPlan save(Database database) {
    StoredPlan last = database.stored;
    database.stored = database.plans.save(last.plan(), last.version());
    return database.stored;
  }

  /** The plan by its id. */
  @Benchmark
  public Optional<StoredPlan> find(Database database) {
    return database.plans.find(database.stored.plan().id());
  }
}
