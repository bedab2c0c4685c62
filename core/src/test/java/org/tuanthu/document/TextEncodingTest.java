package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TextEncodingTest {
  /** Every marked letter, in words. */
  private static final String WORDS =
      """
      à bả cã đá ẹ ằn ẳn ẵn ắp ặc ầm ẩm ẫm ấm ậm đè bẻ kẽ bé mẹ ề bể dễ bế mệ ì chỉ nghĩ í nghị
      bò bỏ bõ bó bọ ồ cổ lỗ bố bộ ờ bở lỡ bớ bợ ù củ cũ cú cụ từ bử chữ tứ tự kỳ kỷ kỹ ký kỵ
      năm cân mê cô mơ tư Đà Ăn Ân Êm Ôn Ơn Ưng
      """;

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, names = "UTF_8", mode = Mode.EXCLUDE)
  void every_marked_letter_is_decoded(TextEncoding encoding) {
    byte[] bytes = encode(WORDS, encoding);

    assertThat(decode(bytes, encoding)).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, names = "UTF_8", mode = Mode.EXCLUDE)
  void a_plan_is_recognised(TextEncoding encoding) {
    assertThat(guess(encode(Papers.PLAN, encoding))).isEqualTo(encoding);
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, names = "UTF_8", mode = Mode.EXCLUDE)
  void real_documents_are_recognised(TextEncoding encoding) throws Exception {
    for (Path path : Papers.corpus()) {
      String text = Normalizer.normalize(Files.readString(path), Normalizer.Form.NFC);
      assertThat(guess(encode(text, encoding))).as(path.toString()).isEqualTo(encoding);
    }
  }

  @ParameterizedTest
  @EnumSource(value = TextEncoding.class, names = "UTF_8", mode = Mode.EXCLUDE)
  void a_plan_is_converted_with_a_note(TextEncoding encoding) {
    Reading<AdministrativeDocument> reading = Papers.read(encode(Papers.PLAN, encoding));

    assertThat(reading.value()).isEqualTo(Papers.document(Papers.PLAN));
    assertThat(reading.notes())
        .last()
        .extracting(note -> note.message().english())
        .isEqualTo("The file is in " + encoding.title() + " and was converted to Unicode");
  }

  @ParameterizedTest
  @EnumSource(
      value = TextEncoding.class,
      names = {"TCVN3", "VNI", "WINDOWS_1258"})
  void a_few_words_are_not_enough_to_convert_but_to_name(TextEncoding encoding) {
    String few = "Kính gửi: Các phòng thuộc Sở. Đề nghị gửi số liệu.";

    assertThatThrownBy(() -> Papers.read(encode(few, encoding)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("paper.txt: seems to be in " + encoding.title())
        .hasMessageEndingWith(encoding.converter());
  }

  @Test
  void one_byte_that_means_nothing_keeps_an_old_text_from_being_converted() {
    byte[] bytes = encode(Papers.PLAN + "à ", TextEncoding.TCVN3);
    bytes[bytes.length - 1] = (byte) 0xC0;

    assertThatThrownBy(() -> Papers.read(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("seems to be in TCVN3 (ABC)");
  }

  private static TextEncoding guess(byte[] bytes) {
    return EncodingGuess.utf16(bytes).orElseGet(() -> EncodingGuess.old(bytes).encoding());
  }

  private static String decode(byte[] bytes, TextEncoding encoding) {
    return Normalizer.normalize(encoding.decode(bytes, 0, bytes.length), Normalizer.Form.NFC);
  }

  private static byte[] encode(String text, TextEncoding encoding) {
    return switch (encoding) {
      case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
      case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
      case UTF_16BE -> text.getBytes(StandardCharsets.UTF_16BE);
      case TCVN3 -> OldEncodings.tcvn3(text);
      case VNI -> OldEncodings.vni(text);
      case WINDOWS_1258 -> OldEncodings.windows1258(text);
    };
  }
}
