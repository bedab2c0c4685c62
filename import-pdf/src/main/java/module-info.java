/** PDF documents into administrative documents. */
module org.tuanthu.importpdf {
  requires transitive org.tuanthu.core;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.slf4j;
  requires static org.jspecify;

  exports org.tuanthu.importpdf;

  provides org.tuanthu.document.DocumentReader with
      org.tuanthu.importpdf.PdfReader;
}
