package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TextEncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

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

  @ParameterizedTest
  @CsvSource({
    "TCVN3, windows-1252",
    "TCVN3, windows-1258",
    "VNI, windows-1252",
    "UTF_8, windows-1252"
  })
  void letters_kept_as_unicode_by_mistake_are_put_right(TextEncoding encoding, String takenFor) {
    Reading<AdministrativeDocument> reading =
        Papers.read(misread(Papers.PLAN, encoding, Charset.forName(takenFor)));

    assertThat(reading.value()).isEqualTo(Papers.document(Papers.PLAN));
    assertThat(reading.notes())
        .extracting(note -> note.message().english())
        .containsExactly(
            "The letters of the file are in "
                + encoding.title()
                + ", kept as Unicode by mistake, and were put right");
  }

  @Test
  void some_such_letters_are_named_and_not_put_right() {
    String few = "Kính gửi: Các phòng thuộc Sở. Đề nghị gửi số liệu.";
    String other = misread(Papers.PLAN, TextEncoding.TCVN3, WINDOWS) + " \u2192 \u1EBF";

    for (String text : new String[] {misread(few, TextEncoding.TCVN3, WINDOWS), other}) {
      assertThatThrownBy(() -> Papers.read(text))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageStartingWith(
              "paper.txt: seems to hold letters in TCVN3 (ABC) that were kept as Unicode by mistake")
          .hasMessageEndingWith(TextEncoding.TCVN3.converter());
    }
  }

  @Test
  void correct_unicode_is_never_put_right() throws Exception {
    assertThat(Misread.of(Papers.PLAN)).isEmpty();
    assertThat(Misread.of("Sở Y tế Hà Nam báo cáo công tác thanh tra")).isEmpty();
    assertThat(Misread.of("L'été, les élèves réussirent à déjouer le problème")).isEmpty();
    for (Path path : Papers.corpus()) {
      assertThat(Misread.of(Files.readString(path))).as(path.toString()).isEmpty();
    }
  }

  /** The text of that encoding as a program shows it that takes it for another. */
  private static String misread(String text, TextEncoding encoding, Charset takenFor) {
    byte[] bytes = encode(text, encoding);
    StringBuilder shown = new StringBuilder();
    for (byte b : bytes) {
      String one = new String(new byte[] {b}, takenFor);
      shown.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return shown.toString();
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
