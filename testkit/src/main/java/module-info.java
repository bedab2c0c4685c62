/** For authors of rules, readers and exporters: assertions, sample plans, contract tests. */
module org.tuanthu.testkit {
  requires transitive org.tuanthu.core;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static org.jspecify;

  exports org.tuanthu.testkit;
  exports org.tuanthu.testkit.sample;
}
