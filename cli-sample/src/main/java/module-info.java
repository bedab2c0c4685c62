/** The sample application: commands, an exporter and a rule of its own. */
module org.tuanthu.cli {
  requires transitive org.tuanthu.core;
  requires info.picocli;
  requires static org.jspecify;
  requires org.slf4j.simple;
  requires org.tuanthu.exportdocx;
  requires org.tuanthu.importdocx;
  requires org.tuanthu.importpdf;
  requires org.tuanthu.jdbc;
  requires org.xerial.sqlitejdbc;

  exports org.tuanthu.cli;

  opens org.tuanthu.cli to
      info.picocli;

  provides org.tuanthu.compliance.ComplianceRule with
      org.tuanthu.cli.SignedOnWorkingDayRule;
  provides org.tuanthu.export.Exporter with
      org.tuanthu.cli.TaskListExporter;
}
