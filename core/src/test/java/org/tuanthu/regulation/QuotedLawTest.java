package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;

/** Quoted sentences of other instruments, whose citations are not the document's own. */
class QuotedLawTest {

  private static List<String> read(String... paragraphs) {
    List<Block> blocks = Arrays.stream(paragraphs).<Block>map(Paragraph::of).toList();
    return CitationReader.read(
            AdministrativeDocument.builder().body(new Body(blocks, List.of(), List.of())).build())
        .stream()
        .map(Citation::label)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Điều 5 Luật Viên chức quy định: “Viên chức nghỉ theo Nghị định số 8/2021/NĐ-CP”. | Luật Viên chức
      sửa đổi Điều 3 như sau: "Cơ quan thực hiện Quyết định số 4/QĐ-SNV" và Báo cáo số 2/BC-SNV | Báo cáo 2/BC-SNV
      Theo Thông báo số 3/TB-SNV: “2. Thực hiện Công văn số 7/BNV-CCVC” | Thông báo 3/TB-SNV
      có nội dung “Điều 4. Bãi bỏ Thông tư số 1/2015/TT-BNV” | ''
      câu “Người đứng đầu chịu trách nhiệm theo Luật này và Luật Viên chức” | ''
      phong trào “Thi đua theo Chỉ thị số 5-CT/TW” và Kế hoạch số 6/KH-STP | Chỉ thị 5-CT/TW + Kế hoạch 6/KH-STP
      Kế hoạch “Triển khai Luật Thanh niên” | Luật Thanh niên
      Kế hoạch số 6/KH-STP “về thực hiện Nghị quyết số 7-NQ/TU” | Kế hoạch 6/KH-STP + Nghị quyết 7-NQ/TU
      """)
  void is_told_from_quoted_titles(String sentence, String expected) {
    assertThat(Found.in(sentence)).isEqualTo(expected);
  }

  @Test
  void may_run_over_several_paragraphs() {
    assertThat(
            read(
                "Sửa đổi Điều 4 như sau:",
                "“Điều 4. Căn cứ",
                "Thực hiện Nghị định số 8/2021/NĐ-CP;",
                "Thông tư số 9/2021/TT-BNV.” Kế hoạch này thực hiện Quyết định số 1/QĐ-SNV.",
                "Công văn số 2/SNV-VP."))
        .containsExactly("Quyết định số 1/QĐ-SNV", "Công văn số 2/SNV-VP");
  }

  @Test
  void hides_nothing_when_the_quotation_is_never_closed() {
    assertThat(read("“Điều 4. Căn cứ", "Nghị định số 8/2021/NĐ-CP", "Luật Viên chức"))
        .containsExactly("Nghị định số 8/2021/NĐ-CP", "Luật Viên chức");
    assertThat(read("“Điều 4. Căn cứ", "“1. Nghị định số 8/2021/NĐ-CP”", "Luật Viên chức”"))
        .containsExactly("Luật Viên chức");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trách nhiệm theo Nghị định này và khoản 2 Điều 5 Luật này",
        "Quy chế này có hiệu lực từ ngày ký",
        "theo quy định của Thông tư này"
      })
  void an_instrument_that_names_itself_cites_nothing(String sentence) {
    assertThat(CitationGrammar.find(sentence)).isEmpty();
  }
}
