package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.importdocx.WordFile.p;
import static org.tuanthu.importdocx.WordFile.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/** Long files take time in proportion; files that only unpack to something long are refused. */
class SizeTest {
  private static final DocxReader READER = new DocxReader();
  private static final String OPEN =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
  private static final String CLOSE = "</w:body></w:document>";

  /** What is repeated, how often, and why it is refused. */
  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of(" ", 150_000_000, "zip bomb"),
        Arguments.of("<w:b/>", 10_000_000, "zip bomb"),
        Arguments.of("<w:p/>", 20_000_000, "more than 400000 paragraphs"),
        Arguments.of(noise("<w:p/>"), 1_000, "more than 400000 paragraphs"),
        Arguments.of(noise("<w:b/>"), 4_100, "more than 4000000 elements in its part word/docu"),
        Arguments.of(noise("<!---->"), 4_100, "more than 4000000 elements"),
        Arguments.of(noise("<?a?>"), 4_100, "more than 4000000 elements"),
        Arguments.of("<w:p><w:r><w:t>" + letters(9_000) + "</w:t></w:r></w:p>", 3_000, "zip bomb"));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void what_unpacks_to_more_than_a_plan_is_refused(String piece, int count, String reason)
      throws IOException {
    byte[] bomb = repeated(piece, count);
    assertThat(bomb.length).isLessThan(8 << 20);

    assertThatThrownBy(() -> READER.read(Source.of("bom.docx", bomb)))
        .isExactlyInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("bom.docx: ")
        .hasMessageContaining(reason);
  }

  @Test
  void one_endless_token_is_refused_before_it_is_gathered() throws IOException {
    for (String token : new String[] {"<!--", "<?a ", "<![CDATA[", "<w:p w:a='", "a", "<!-->"}) {
      byte[] file = repeated(token + letters(30_000), 1, noise("<b>"), 1_500);
      byte[] plain = repeated(token, 1, letters(30_000), 800);
      for (byte[] bytes : new byte[][] {file, plain}) {
        assertThatThrownBy(() -> READER.read(Source.of("a", bytes)))
            .as(token)
            .isExactlyInstanceOf(UnreadableDocumentException.class);
      }
    }
  }

  @Test
  @Tag("deep")
  void a_plan_of_ten_megabytes_is_read() throws IOException {
    byte[] plan = plan(50_000);

    assertThat(READER.read(Source.of("a.docx", plan)).value().body().sections()).hasSize(1);
  }

  @Test
  void the_time_grows_in_proportion_to_the_length() throws IOException {
    byte[] small = plan(1_000);
    byte[] large = plan(8_000);
    READER.read(Source.of("a", small));
    READER.read(Source.of("a", small));

    long one = nanos(small);
    long eight = nanos(large);
    assertThat(eight).isLessThan(one * 8 * 3 + 200_000_000);
  }

  private static long nanos(byte[] file) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      READER.read(Source.of("a", file));
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  /** A plan of so many numbered paragraphs of 200 bytes. */
  private static byte[] plan(int paragraphs) {
    StringBuilder body = new StringBuilder(p("KẾ HOẠCH") + p("Tuần tra đê điều năm 2025") + p(""));
    body.append(p("I. NHIỆM VỤ"));
    for (int i = 1; i <= paragraphs; i++) {
      body.append(
          p(
              "<w:jc w:val='both'/>",
              "- Đội tuần tra số "
                  + i * 31L % 997
                  + " kiểm tra đoạn đê từ cột "
                  + i
                  + " đến cột "
                  + (i + 3)
                  + ", ghi sổ trực và báo ngay cho Hạt Quản lý đê khi phát hiện hư hỏng, sạt lở mái"
                  + " đê hoặc nước thấm qua thân đê."));
    }
    return WordFile.of(body.toString()).bytes();
  }

  private static String letters(int count) {
    return "a".repeat(count);
  }

  /** That piece a thousand times, each with blanks of another number. */
  private static String noise(String piece) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      noise.append(piece).append(Integer.toHexString(i * i * 7919));
    }
    return noise.toString();
  }

  private static byte[] repeated(String piece, int count) throws IOException {
    return repeated("", 1, piece, count);
  }

  private static byte[] repeated(String first, int firstCount, String piece, int count)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8(OPEN + first.repeat(firstCount)));
      int together = Math.max(1, 100_000 / piece.length());
      byte[] block = utf8(piece.repeat(together));
      for (int i = 0; i < count / together; i++) {
        zip.write(block);
      }
      zip.write(utf8(CLOSE));
    }
    return bytes.toByteArray();
  }
}
