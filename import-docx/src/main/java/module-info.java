/** Word files read into administrative documents. */
module org.tuanthu.importdocx {
  requires java.xml;
  requires transitive org.tuanthu.core;
  requires static org.jspecify;

  exports org.tuanthu.importdocx;

  provides org.tuanthu.document.DocumentReader with
      org.tuanthu.importdocx.DocxReader;
}
