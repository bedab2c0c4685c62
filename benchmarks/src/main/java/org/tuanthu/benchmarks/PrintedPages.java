package org.tuanthu.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a text on pages of a PDF file, line by line as it stands. */
final class PrintedPages {
  private static final int LINES = 48;
  private static final float SIZE = 11;
  private static final float PITCH = 15;
  private static final float LEFT = 60;
  private static final float TOP = 780;

  private PrintedPages() {}

  static byte[] of(String text) throws IOException {
    List<String> lines = Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument();
        InputStream letters =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(pdf, letters);
      for (int i = 0; i < lines.size(); i += LINES) {
        page(pdf, font, lines.subList(i, Math.min(lines.size(), i + LINES)));
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static void page(PDDocument pdf, PDType0Font font, List<String> lines)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(font, SIZE);
      out.setLeading(PITCH);
      out.newLineAtOffset(LEFT, TOP);
      for (String line : lines) {
        out.showText(line.replace('\f', ' '));
        out.newLine();
      }
      out.endText();
    }
  }
}
