package org.tuanthu.importpdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

class HostilePdfTest {

  @Test
  void a_scan_without_text_is_refused_with_a_way_out() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      assertRefused(bytes(pdf), "has no text", "ocrmypdf");
    }
  }

  @Test
  void an_encrypted_file_is_named_so() throws IOException {
    PdfPaper paper = new PdfPaper().paragraph("Kế hoạch");
    paper.document().protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
    assertRefused(paper.bytes(), "is encrypted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7\n",
        "%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF",
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>"
      })
  void a_broken_file_is_refused(String text) {
    assertRefused(text.getBytes(StandardCharsets.US_ASCII), "bad.pdf");
  }

  @Test
  void a_truncated_file_is_read_or_refused_but_nothing_else() {
    byte[] whole = paper();
    for (int length = 10; length < whole.length; length += whole.length / 60) {
      readOrRefuse(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void a_damaged_file_is_read_or_refused_but_nothing_else() {
    byte[] whole = paper();
    Random random = new Random(20260105);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int hit = 0; hit < 20; hit++) {
        damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt(256);
      }
      readOrRefuse(damaged);
    }
  }

  @Test
  void a_part_that_unpacks_to_more_than_the_memory_is_refused_before_it_is_unpacked()
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 1100; i++) {
        out.write(blanks);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        ("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /Contents 4 0 R >> endobj\n"
                + "4 0 obj << /Filter /FlateDecode /Length "
                + packed.size()
                + " >>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(packed.toByteArray());
    pdf.writeBytes(
        "\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    assertRefused(pdf.toByteArray(), "unpacks to more than 64 MB");
  }

  private static byte[] paper() {
    PdfPaper paper = new PdfPaper().centred("KẾ HOẠCH").centred("Thử nghiệm năm 2026");
    for (int i = 0; i < 40; i++) {
      paper.paragraph(i + ". Văn phòng chủ trì thực hiện, hoàn thành trước ngày 30/6/2026.");
    }
    return paper.bytes();
  }

  private static void readOrRefuse(byte[] pdf) {
    try {
      assertThat(new PdfReader().read(Source.of("bad.pdf", pdf)).value()).isNotNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageContaining("bad.pdf");
    }
  }

  private static void assertRefused(byte[] pdf, String... parts) {
    assertThatThrownBy(() -> new PdfReader().read(Source.of("bad.pdf", pdf)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("bad.pdf")
        .hasMessageContainingAll(parts);
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
