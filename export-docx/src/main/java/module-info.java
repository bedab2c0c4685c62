/** Administrative documents written as Word files. */
module org.tuanthu.exportdocx {
  requires transitive org.tuanthu.core;
  requires static org.jspecify;

  exports org.tuanthu.exportdocx;

  provides org.tuanthu.export.Exporter with
      org.tuanthu.exportdocx.DocxExporter;
}
