/** For authors of rules, readers and exporters: assertions, sample plans, contract tests. */
module org.tuanthu.testkit {
  requires transitive org.tuanthu.core;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static org.jspecify;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

  exports org.tuanthu.testkit;
  exports org.tuanthu.testkit.cases;
  exports org.tuanthu.testkit.sample;
}
