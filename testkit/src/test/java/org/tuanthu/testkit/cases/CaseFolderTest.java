package org.tuanthu.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;

/** Tables are read as people write them; what is wrong is told with file, row and column. */
class CaseFolderTest {
  private static final String HEADER =
      "tình huống;văn bản;lời gốc;thay bằng;ngày;quy tắc;kết luận;vị trí;nội dung\n";
  private static final RuleSet RULES = RuleSet.discovered(CaseFolderTest.class.getClassLoader());

  @TempDir Path folder;

  private RuleCase only(String table) throws IOException {
    Files.writeString(folder.resolve("bảng.csv"), table);
    return CaseFolder.read(folder).get(0);
  }

  @Test
  void commas_english_names_a_mark_in_front_and_other_columns_orders_are_fine() throws IOException {
    RuleCase each =
        only("\uFEFFRule,Verdict,case,text,asof\nFORM-003,pass,a school,school,2026-03-02\n");
    assertThat(each).hasToString("a school");
    assertThat(each.dossier().asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(each.verdicts("FORM-003")).containsExactly(Verdict.PASS);
    each.holds(RULES);
  }

  @Test
  void an_empty_date_is_the_day_of_issue_and_facts_of_the_folder_go_first() throws IOException {
    Files.createDirectory(folder.resolve("facts"));
    Files.writeString(
        folder.resolve("facts").resolve("regulations.json"),
        """
        {"version": 1, "regulations": [{"type": "DECREE", "number": "59/2023/NĐ-CP",
         "name": null, "issuer": "Chính phủ", "issued": "2023-08-14", "confidence": "VERIFIED",
         "source": "thử", "relations": [], "validity": [{"from": "2023-08-14", "to": null,
         "status": "EXPIRED", "confidence": "VERIFIED", "why": {"vi": "thử", "en": "a test"},
         "source": "thử"}]}]}
        """);
    RuleCase each = only(HEADER + "a;province;;;;LEGAL-003;không đạt;;59/2023/NĐ-CP\n");
    assertThat(each.dossier().asOf())
        .isEqualTo(
            each.dossier().document().head().placeAndDate().orElseThrow().date().orElseThrow());
    each.holds(RULES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          a;school;;;;FORM-003;dat;;              # row 2, column 'kết luận': 'dat' is no verdict, expected one of đạt, không đạt
          a;school;;;1-2-2026;FORM-003;đạt;;      # row 2, column 'ngày': '1-2-2026' is no date, expected e.g. 05/01/2026
          a;trường.txt;;;;FORM-003;đạt;;          # row 2, column 'văn bản': there is no file 'trường.txt' in the folder
          a;school;không có;;;FORM-003;đạt;;      # row 2, column 'lời gốc': 'không có' occurs nowhere
          a;school;;lời;;FORM-003;đạt;;           # row 2, column 'lời gốc': must not be empty beside what replaces it
          a;school;;;;;đạt;;                      # row 2, column 'quy tắc': must not be empty beside a verdict
          a;school;;;;FORM-003;;;                 # row 2, column 'kết luận': must not be empty beside a rule
          a;school;;;;;;;                         # row 2, column 'quy tắc': the case names no rule
          ;school;;;;FORM-003;đạt;;               # row 2, column 'tình huống': must not be empty
          a;;;;;FORM-003;đạt;;                    # row 2, column 'văn bản': must not be empty
          a;school;;;;FORM-003;đạt;;;;            # row 2: has 11 cells, the header has 9 columns
          """)
  void what_is_wrong_is_told_with_its_row_and_column(String row, String problem) {
    assertThatThrownBy(() -> only(HEADER + row + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("bảng.csv, " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "case;text;rule;verdict;tên # row 1: has the unknown column 'tên', known are tình huống",
        "case;text;rule;verdict;case # row 1: has the column 'case' twice",
        "case;text;rule # row 1: lacks the column 'kết luận'",
        "'' # row 1: "
      })
  void a_wrong_header_is_told(String header, String problem) {
    assertThatThrownBy(() -> only(header + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("bảng.csv, " + problem);
  }

  @Test
  void a_second_row_neither_changes_text_nor_date() {
    assertThatThrownBy(() -> only(HEADER + "a;school;;;;FORM-003;đạt;;\n;city;;;;FORM-004;đạt;;\n"))
        .hasMessageContaining("row 3, column 'văn bản': belongs into the first row of the case");
  }

  @Test
  void a_folder_without_cases_and_a_file_in_another_encoding_are_told() throws IOException {
    assertThatThrownBy(() -> CaseFolder.read(folder))
        .hasMessageContaining("has no case in a *.csv");
    Files.write(folder.resolve("bảng.csv"), "tình huống".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CaseFolder.read(folder)).hasMessageContaining("CSV UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "FORM-003;không đạt;; # row 2 (a): FORM-003 has no further FAIL",
        "FORM-001;không đạt;số, ký hiệu; # row 2 (a): FORM-001 has no further FAIL",
        "FORM-003;đạt;II.1; # row 2 (a): Expected a finding to be at [II.1]",
        "FORM-003;đạt;;lời lạ # row 2 (a): Expected a finding to say 'lời lạ'",
        "HOUSE-404;đạt;; # row 2, column 'quy tắc': there is no rule 'HOUSE-404'"
      })
  void a_case_that_does_not_hold_is_told_with_its_row(String claim, String problem)
      throws IOException {
    RuleCase each = only(HEADER + "a;school;;;;" + claim + "\n");
    assertThatThrownBy(() -> each.holds(RULES)).hasMessageStartingWith("bảng.csv, " + problem);
  }
}
