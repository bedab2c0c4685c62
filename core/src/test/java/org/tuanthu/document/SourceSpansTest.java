package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Span;
import org.tuanthu.text.VietnameseText;

/** From every place back to the characters of the file. */
class SourceSpansTest {
  private static final String TABS =
      """
      UBND TỈNH YÊN BÁI\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ CÔNG THƯƠNG\t\tĐộc lập - Tự do - Hạnh phúc
      Số: 41/KH-SCT\t\tYên Bái, ngày 12 tháng 02 năm 2025

      KẾ HOẠCH
      Kiểm tra  hóa chất

      Căn cứ Luật Hóa chất;
      I. NỘI DUNG
      - Kiểm tra  kho   chứa,
      lập biên bản.
      “1. Kho:
      a) có khóa”.
      | TT | Việc | Hạn |
      |---|---|---|
      | 1 | Đếm  bình | 30/4 |
      \fII. KINH PHÍ
      1. Do xã lo.

      Nơi nhận:\t\tGIÁM ĐỐC
      - UBND tỉnh;
      - Lưu: VT.\t\tHoàng Minh Khuê
      """;

  /** Ways in which the same words are typed. */
  private enum Typing {
    COMPOSED {
      @Override
      String type(String text) {
        return text;
      }
    },
    DECOMPOSED {
      @Override
      String type(String text) {
        return Normalizer.normalize(text, Form.NFD);
      }
    },
    SOFT_HYPHENS {
      @Override
      String type(String text) {
        return text.replace("o", "o\u00AD").replace("ạ", "\u200Bạ").replace("Kế", "\uFEFFKế");
      }
    },
    RETURNS {
      @Override
      String type(String text) {
        return Normalizer.normalize(text, Form.NFD).replace("\n", "\r\n").replace("Đ", "\u00D0");
      }
    };

    abstract String type(String text);
  }

  @ParameterizedTest
  @EnumSource
  void every_block_is_found_in_the_file(Typing typing) throws Exception {
    holds(typing.type(Papers.PLAN));
    holds(typing.type(TABS));
    for (Path path : Papers.corpus()) {
      holds(typing.type(Files.readString(path)));
    }
  }

  private static void holds(String file) {
    Reading<AdministrativeDocument> reading = Papers.read(file);
    List<String> lines = file.lines().toList();
    for (PlacedText text : reading.value().texts()) {
      if (text.place().part() != Part.NUMBER) {
        assertThat(bare(quoted(lines, reading.origins(), text.place())))
            .as(text.place().toString())
            .isEqualTo(bare(text.text()));
        words(text).forEach(word -> holds(lines, reading.origins(), text, word));
      }
    }
  }

  private static void holds(List<String> lines, Origins origins, PlacedText text, Span word) {
    Place place = text.place().range(word);
    assertThat(origins.spans(place)).as(place.toString()).hasSizeLessThanOrEqualTo(2);
    assertThat(bare(quoted(lines, origins, place)))
        .as(place.toString())
        .isEqualTo(bare(word.of(text.text())));
  }

  private static List<Span> words(PlacedText text) {
    List<Span> words = new java.util.ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.text().length() && words.size() < 40; i++) {
      if (i == text.text().length() || Character.isWhitespace(text.text().charAt(i))) {
        words.add(new Span(start, i));
        start = i + 1;
      }
    }
    return words;
  }

  private static String quoted(List<String> lines, Origins origins, Place place) {
    return origins.spans(place).stream()
        .map(span -> span.range().of(lines.get(span.line() - 1)))
        .collect(Collectors.joining(" "));
  }

  /** The words in normal form, without the blanks and rules between them. */
  private static String bare(String text) {
    return VietnameseText.normalize(text).replaceAll("[\\s\f|]+|-{3,}", "");
  }

  @Test
  void a_healed_paragraph_stands_on_its_lines() {
    Reading<AdministrativeDocument> reading = Papers.read(TABS);
    Place block = Place.section(List.of("I")).block(0);

    assertThat(reading.origins().spans(block))
        .containsExactly(new SourceSpan(10, new Span(2, 23)), new SourceSpan(11, new Span(0, 13)));
    assertThat(reading.origins().spans(block).get(0).column()).isEqualTo(3);
  }

  @Test
  void a_blank_that_joins_lines_stands_nowhere() {
    Reading<AdministrativeDocument> reading = Papers.read(TABS);
    Place block = Place.section(List.of("I")).block(0);
    int blank = "Kiểm tra kho chứa,".length();

    assertThat(reading.origins().spans(block.range(new Span(blank, blank + 1)))).isEmpty();
  }

  @Test
  void the_number_is_found_after_its_word() {
    Reading<AdministrativeDocument> reading = Papers.read(Papers.PLAN);

    assertThat(quoted(Papers.PLAN.lines().toList(), reading.origins(), Place.of(Part.NUMBER)))
        .isEqualTo("41/KH-SCT");
  }

  @Test
  void a_character_after_decomposed_letters_has_the_column_of_the_file() {
    String file = Typing.DECOMPOSED.type(TABS);
    Reading<AdministrativeDocument> reading = Papers.read(file);
    Place date = Place.of(Part.PLACE_AND_DATE);
    String line = file.lines().toList().get(2);

    assertThat(reading.origins().spans(date))
        .containsExactly(new SourceSpan(3, new Span(line.indexOf("Y"), line.length())));
  }

  @Test
  void what_was_not_read_from_text_has_no_spans() {
    assertThat(Origins.NONE.spans(Place.of(Part.TITLE))).isEmpty();
  }
}
