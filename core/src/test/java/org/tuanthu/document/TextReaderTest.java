package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
  private static final Reading<AdministrativeDocument> PLAIN = Papers.read(Papers.PLAN);

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void a_text_with_a_byte_order_mark_is_read_as_without(String charset, String mark)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write(Papers.PLAN.getBytes(charset));

    assertThat(Papers.read(bytes.toByteArray()).value()).isEqualTo(PLAIN.value());
  }

  @Test
  void decomposed_letters_and_line_ends_of_other_systems_make_no_difference() {
    String decomposed = Normalizer.normalize(Papers.PLAN, Normalizer.Form.NFD);

    assertThat(Papers.document(decomposed)).isEqualTo(PLAIN.value());
    assertThat(Papers.document(Papers.PLAN.replace("\n", "\r\n"))).isEqualTo(PLAIN.value());
    assertThat(Papers.document(Papers.PLAN.replace('\n', '\r'))).isEqualTo(PLAIN.value());
  }

  @Test
  void a_file_that_was_cut_off_inside_a_letter_is_read_with_a_note() {
    byte[] whole = (Papers.PLAN + "Lưu ý").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    Reading<AdministrativeDocument> reading = Papers.read(cut);

    assertThat(reading.value().title()).isEqualTo(PLAIN.value().title());
    assertThat(reading.notes())
        .last()
        .satisfies(n -> assertThat(n.message().english()).contains("1 broken"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\u00A0\u00A0", "\uFEFF"})
  void a_text_without_words_is_called_empty(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8), "is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "89504E470D0A1A0A, an image (PNG)",
    "FFD8FFE000104A46, an image (JPEG)",
    "474946383961, an image (GIF)",
    "1F8B0800, a gzip file",
    "7B5C727466315C, an RTF file",
    "504B030414, a Word (.docx) or ZIP file",
    "255044462D312E34, a PDF file",
    "FFFE000041000000, UTF-32",
    "0102030405060708, a binary file",
    "4B6800686F616368, a binary file"
  })
  void files_that_are_no_text_are_named(String bytes, String name) {
    refused(java.util.HexFormat.of().parseHex(bytes), name);
  }

  @Test
  void random_bytes_are_refused() {
    Random random = new Random(7);
    for (int size : new int[] {1, 2, 3, 10, 100, 10_000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      refused(bytes, "is");
    }
  }

  @Test
  void an_unknown_encoding_is_said_to_be_unknown() {
    refused(
        "Übergröße für fünf Straßenbäume, größtenteils öd".getBytes(StandardCharsets.ISO_8859_1),
        "unknown encoding");
  }

  @Test
  void a_line_without_end_is_refused_with_its_number() {
    refused(
        ("Căn cứ Luật Đất đai\n" + "a ".repeat(600_000)).getBytes(StandardCharsets.UTF_8),
        "line 2 has 1200000 characters, the limit is 1000000");
  }

  @Test
  void word_and_pdf_files_are_left_to_other_readers() {
    TextReader reader = new TextReader();

    assertThat(reader.accepts(source("504B0304"))).isFalse();
    assertThat(reader.accepts(source("D0CF11E0A1B11AE1"))).isFalse();
    assertThat(reader.accepts(source("255044462D312E37"))).isFalse();
    assertThat(reader.accepts(source("4BE1BABF20686FE1BAA16368"))).isTrue();
    assertThatThrownBy(
            () -> DocumentReaders.of(java.util.List.of(reader)).read(source("255044462D312E37")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("paper: is a PDF file; no reader accepts it, there are [text]");
  }

  @Test
  void real_documents_are_still_read() throws Exception {
    for (java.nio.file.Path path : Papers.corpus()) {
      assertThat(Papers.read(Files.readAllBytes(path)).value().texts())
          .as(path.toString())
          .isNotEmpty();
    }
  }

  private static Source source(String hex) {
    return Source.of("paper", java.util.HexFormat.of().parseHex(hex));
  }

  private static void refused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> Papers.read(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("paper.txt: ")
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }
}
