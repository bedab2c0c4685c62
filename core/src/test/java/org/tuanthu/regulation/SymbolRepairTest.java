package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Symbols with stray blanks and lost marks: read where only one thing can be meant. */
class SymbolRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Quyết định số 12 /QĐ- UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/ QĐ-UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/QĐ - UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/QĐ UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/QĐ UBND, ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/QĐ/UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12/QĐUBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12-QĐ-UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số 12 QĐ-UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Quyết định số: 12QĐ/UBND ngày 3/4/2024 | Quyết định 12/QĐ-UBND 2024-04-03
      Nghị định số 12/2024 NĐ-CP ngày 3/4/2024 | Nghị định 12/2024/NĐ-CP 2024-04-03
      Nghị định số 12/2024/NĐ CP ngày 3/4/2024 | Nghị định 12/2024/NĐ-CP 2024-04-03
      Nghị định số 12-2024/NĐ-CP ngày 3/4/2024 | Nghị định 12/2024/NĐ-CP 2024-04-03
      Nghị định số 12/2024-NĐ-CP ngày 3/4/2024 | Nghị định 12/2024/NĐ-CP 2024-04-03
      Thông tư số 12/2024/TTBYT ngày 3/4/2024 | Thông tư 12/2024/TT-BYT 2024-04-03
      Chỉ thị số 12/CT TTg ngày 3/4/2024 | Chỉ thị 12/CT-TTg 2024-04-03
      Chỉ thị số 12CT/TU ngày 3/4/2024 | Chỉ thị 12-CT/TU 2024-04-03
      Nghị quyết số 12/NQ/TW ngày 3/4/2024 | Nghị quyết 12-NQ/TW 2024-04-03
      Nghị quyết số 12-NQ-TW ngày 3/4/2024 | Nghị quyết 12-NQ/TW 2024-04-03
      """)
  void mends_what_can_mean_one_thing_only(String written, String expected) {
    assertThat(Found.in("theo " + written + " về quản lý")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Quyết định số 12/QĐ UBND tỉnh ban hành | Quyết định 12/QĐ
      Quyết định số 12-QĐ/UBND ngày 3/4/2024 | Quyết định 12-QĐ/UBND 2024-04-03
      Quyết định số 12/QĐ XYZ ngày 3/4/2024 | Quyết định 12/QĐ
      """)
  void leaves_the_symbol_as_it_is_where_it_may_mean_another(String written, String expected) {
    assertThat(Found.in("theo " + written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giai đoạn 2021-2025/UBND tỉnh",
        "có 12 QĐ-UBND được ban hành",
        "trong 15 BC-TW nêu trên",
        "Nghị định 12/2024 của Chính phủ",
        "tổ số 12 CT/HA"
      })
  void makes_no_number_of_figures_beside_capitals(String sentence) {
    assertThat(CitationGrammar.find(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Quyết định số 12/QĐ-UBND ngày 3/4/2024 | false
      Quyết định số 12 /QĐ- UBND ngày 3/4/2024 | false
      QUYẾT ĐỊNH SỐ 12/QĐ–TTG | false
      Quyết định số 12/QĐUBND | true
      Quyết định số 12 QĐ-UBND | true
      Nghị quyết số 12/NQ-TW | true
      Nghị định số 12/2024/ND-CP | true
      """)
  void says_which_symbols_were_mended(String written, boolean mended) {
    FoundCitation found = CitationGrammar.find(written).get(0);
    Mention mention =
        new Mention(
            org.tuanthu.document.Place.of(org.tuanthu.document.Place.Part.TITLE),
            found.span().of(written),
            found.date(),
            found.issuer());
    assertThat(mention.isMended(found.number().orElseThrow())).isEqualTo(mended);
  }
}
