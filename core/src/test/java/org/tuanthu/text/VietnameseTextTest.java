package org.tuanthu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  @Test
  void letters_are_composed_and_d_is_the_vietnamese_one() {
    String decomposed = Normalizer.normalize("Ủy ban đê điều", Normalizer.Form.NFD);

    assertThat(VietnameseText.normalize(decomposed)).isEqualTo("Ủy ban đê điều");
    assertThat(VietnameseText.normalize("\u00D0ê điều")).isEqualTo("Đê điều");
  }

  @Test
  void special_blanks_are_blanks_and_invisible_characters_are_none() {
    assertThat(VietnameseText.normalize("12\u00A0/\u2003KH\u200B-\u00ADUBND\uFEFF"))
        .isEqualTo("12 / KH-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "HOÀ BÌNH, hòa bình",
    "tàu hoả, tàu hỏa",
    "khoẻ, khỏe",
    "Uỷ ban, ủy ban",
    "thuỳ, thùy",
    "xoè\u2013xoẹ, xòe-xọe",
    "Tòa án, tòa án"
  })
  void tone_marks_stand_on_the_first_vowel(String written, String folded) {
    assertThat(VietnameseText.fold(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hoàn", "toán", "quý", "quỳ", "huỳnh", "thoại", "goá", "hoa", "à", "ỷ"})
  void other_syllables_keep_their_marks(String syllable) {
    assertThat(VietnameseText.fold(syllable)).isEqualTo(syllable);
  }

  @Test
  void dashes_quotation_marks_and_blanks_have_one_kind() {
    assertThat(VietnameseText.fold(" \t“Đê\u2014điều”\r\n \u00ABnăm\u00A0 2025\u00BB\f\u3000"))
        .isEqualTo("\"đê-điều\" \"năm 2025\"");
  }

  @Test
  void a_folded_text_folds_to_itself() {
    String folded = VietnameseText.fold("Kế hoạch  số 12/KH–UBND của UỶ BAN “Hoà Bình”");

    assertThat(VietnameseText.fold(folded)).isEqualTo(folded);
    assertThat(VietnameseText.fold("")).isEmpty();
  }
}
