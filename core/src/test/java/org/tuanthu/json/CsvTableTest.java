package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

class CsvTableTest {
  private static final String FILE =
      """
      id,name,otherNames,size,from,note.vi,note.en
      VP,Văn phòng,VP|Văn phòng Sở,12,2020-01-01,ghi chú,a note
      ,,,,,,
      TT,"Thanh tra, ""mới"" hai",,3,,,
      """;

  record Row(
      String id,
      String name,
      List<String> others,
      int size,
      Optional<LocalDate> from,
      String note) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void reads_rows_with_lists_numbers_dates_and_inner_objects(String mark) {
    assertThat(read(mark + FILE))
        .containsExactly(
            new Row(
                "VP",
                "Văn phòng",
                List.of("VP", "Văn phòng Sở"),
                12,
                Optional.of(LocalDate.of(2020, 1, 1)),
                "ghi chú / a note"),
            new Row("TT", "Thanh tra, \"mới\" hai", List.of(), 3, Optional.empty(), ""));
  }

  @Test
  void reads_semicolons_and_the_line_ends_of_spreadsheets() {
    assertThat(read("id;name;otherNames;size;from;note.vi;note.en\r\nA; Một, hai ;;1;;;\r\n"))
        .containsExactly(new Row("A", "Một, hai", List.of(), 1, Optional.empty(), ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id,name        | id,nmae          | row 1: has the unknown column 'nmae', known are [id,",
        "note.en        | note.de          | row 1: has the unknown column 'note.de', known are [vi, en]",
        "id,name        | id,id            | row 1: has the column 'id' twice",
        "id,name        | id,              | row 1: column 2 must have a name",
        "id,name        | id;x,name        | row 1: has commas and semicolons",
        ",size,from     | ,cỡ,from         | row 1: has the unknown column 'cỡ'",
        ",3,            | ,ba,             | row 4, column 'size': must be a whole number, got \"ba\"",
        ",3,            | ,,               | row 4, column 'size': must not be empty",
        ",3,            | ,99999999999,    | row 4, column 'size': must be a whole number",
        ",3,            | ,-3,             | row 4, column 'size': must be a whole number",
        "2020-01-01     | 1/1/2020         | row 2, column 'from': must be an ISO date",
        "TT,            | TT,TT,           | row 4: has 8 cells, the header has 7 columns",
        ",3,,,          | ,3               | row 4: has 4 cells, the header has 7 columns",
        "TT             | ``               | row 4, column 'id': must not be empty",
        "mới\"\" hai\" | mới              | row 4: is no CSV: Missing closing quote",
        "a note         | ``               | row 2, column 'note.en': must not be empty",
      })
  void names_row_and_column_of_an_error(String good, String bad, String message) {
    assertThat(FILE).contains(good);

    assertThatThrownBy(() -> read(FILE.replace(good, bad)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("own.csv: ")
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void a_missing_column_is_named_once() {
    assertThatThrownBy(() -> read("name\nA\nB\nC\n"))
        .hasMessage("own.csv: row 1: lacks the column 'id'");
  }

  @Test
  void blank_rows_are_left_out_but_counted() {
    assertThatThrownBy(() -> read("id,name,size\n\n,,\n  \nA,B,x\n\n"))
        .hasMessageContaining("row 5, column 'size'");
  }

  @Test
  void a_cell_of_many_lines_is_one_row() {
    assertThatThrownBy(() -> read("id,name,size\nA,\"B\n\nC\",1\nA,B,x\n"))
        .hasMessageContaining("row 3, column 'size'");
  }

  @Test
  void names_every_wrong_row_up_to_five() {
    assertThatThrownBy(() -> read("id,name,size\n" + "A,B,x\n".repeat(8)))
        .hasMessageContainingAll("row 2, column 'size'", "row 6, column 'size'", "; and 3 more")
        .message()
        .doesNotContain("row 7");
  }

  @ParameterizedTest
  @CsvSource({"'', row 1: the header is missing", "'id,name\n', row 2: the first row of data"})
  void refuses_a_file_without_rows(String text, String message) {
    assertThatThrownBy(() -> read(text)).hasMessageContaining(message);
  }

  @Test
  void refuses_another_encoding_and_says_in_which_line() {
    Source source = Source.of("own.CSV", FILE.getBytes(Charset.forName("windows-1258")));

    assertThatThrownBy(() -> DataFile.read(source, "rows", CsvTableTest::rows))
        .hasMessage("own.CSV: is not UTF-8 in line 2");
  }

  private static List<Row> read(String text) {
    return DataFile.read(
        Source.of("own.csv", text.getBytes(StandardCharsets.UTF_8)), "rows", CsvTableTest::rows);
  }

  private static List<Row> rows(JsonAt file) {
    return file.form(1, "version", "rows").rows("rows", CsvTableTest::row);
  }

  private static Row row(JsonAt row) {
    row.only("id", "name", "otherNames", "size", "from", "note");
    return new Row(
        row.text("id"),
        row.text("name"),
        row.texts("otherNames"),
        row.number("size"),
        row.optional("from").map(JsonAt::date),
        row.optional("note").map(CsvTableTest::note).orElse(""));
  }

  private static String note(JsonAt note) {
    note.only("vi", "en");
    return note.text("vi") + " / " + note.text("en");
  }
}
