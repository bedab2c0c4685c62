/** Plans and assessments stored by SQL on any {@code DataSource}. */
module org.tuanthu.jdbc {
  requires transitive java.sql;
  requires transitive org.tuanthu.core;
  requires static org.jspecify;
  requires flyway.core;

  exports org.tuanthu.jdbc;

  opens org.tuanthu.jdbc.migration;
}
