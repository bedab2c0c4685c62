package org.tuanthu.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Small PDF files that are not packed, so that changes reach what they draw. */
final class PdfPages {
  private static final String DRAWN =
      "BT /F 12 Tf 60 780 Td (SO XAY DUNG) Tj 240 0 Td (CONG HOA) Tj -240 -20 Td"
          + " (So: 12/KH-SXD) Tj 100 -30 Td (KE HOACH) Tj -100 -30 Td [(TT) -2000 (Viec) -6000"
          + " (Don vi)] TJ 0 -16 Td [(1) -2000 (Dap de) -5000 (Phong A)] TJ 0 -16 Td [(2) -2000"
          + " (Tu bo) -5000 (Phong B)] TJ 7 TL T* (- Phong A bao cao truoc ngay 15/6/2026;) '"
          + " 1 0 0 1 60 90 Tm /F 8 Tf (1) Tj (Ghi chu) Tj ET"
          + " 60 600 200 40 re 100 600 m 100 640 l S 60 110 m 180 110 l S";

  private PdfPages() {}

  /** A page in a typeface that is not in the file. */
  static byte[] plain() {
    String page =
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
            + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
            + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> >> >> endobj\n"
            + "4 0 obj << /Length "
            + DRAWN.length()
            + " >>\nstream\n"
            + DRAWN
            + "\nendstream endobj\n"
            + "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF";
    return page.getBytes(StandardCharsets.US_ASCII);
  }

  /** Two pages in a typeface that is in the file, with Vietnamese letters. */
  static byte[] embedded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument();
        InputStream letters =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(pdf, letters);
      for (String text : List.of("KẾ HOẠCH", "Trên đây là Kế hoạch./.")) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content =
            new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
          content.beginText();
          content.setFont(font, 13);
          content.newLineAtOffset(90, 700);
          content.showText(text);
          content.endText();
        }
      }
      pdf.save(out, CompressParameters.NO_COMPRESSION);
    }
    return out.toByteArray();
  }
}
