package org.tuanthu.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.exportdocx.DocxExporter;
import org.tuanthu.importdocx.DocxReader;
import org.tuanthu.importpdf.PdfReader;

/**
 * The same plan as Word and PDF file, each beside the plain text that a library takes out of it.
 */
public class Formats extends Timed {

  /** The files; smaller than those of {@link Sample}, for the libraries beside need much memory. */
  @State(Scope.Benchmark)
  public static class Files {

    /** The length of the plan's text in UTF-8, in units of 1,000 bytes. */
    @Param({"10", "100", "1000"})
    public int kilobytes;

    byte[] docx = {};
    byte[] pdf = {};

    /** Makes both files. */
    @Setup
    public void write() throws IOException {
      Sample sample = new Sample();
      sample.kilobytes = kilobytes;
      sample.write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxExporter().export(new TextReader().read(sample.source).value(), out);
      docx = out.toByteArray();
      pdf = PrintedPages.of(sample.text);
    }
  }

  /** The words of the Word file, by Apache POI. */
  @Benchmark
  public String docxWords(Files files) throws IOException {
    try (XWPFWordExtractor extractor =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(files.docx)))) {
      return extractor.getText();
    }
  }

  /** From a Word file to a document. */
  @Benchmark
  public Reading<AdministrativeDocument> docxRead(Files files) {
    return new DocxReader().read(Source.of("sample.docx", files.docx));
  }

  /** The words of the PDF file, by Apache PDFBox, in the order of the page. */
  @Benchmark
  public String pdfWords(Files files) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(files.pdf)) {
      PDFTextStripper words = new PDFTextStripper();
      words.setSortByPosition(true);
      return words.getText(pdf);
    }
  }

  /** From a PDF file to a document. */
  @Benchmark
  public Reading<AdministrativeDocument> pdfRead(Files files) {
    return new PdfReader().read(Source.of("sample.pdf", files.pdf));
  }
}
