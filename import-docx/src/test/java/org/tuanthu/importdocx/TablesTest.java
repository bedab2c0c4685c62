package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuanthu.importdocx.WordFile.p;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

class TablesTest {

  private static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  private static String cell(String text) {
    return cell("", p(text));
  }

  @Test
  void cells_keep_their_columns_when_some_are_merged() throws IOException {
    String body =
        table(
            row(
                cell("<w:vMerge w:val='restart'/>", p("TT")),
                cell("<w:gridSpan w:val='2'/>", p("Thời gian")),
                cell("Đơn vị")),
            row(cell("<w:vMerge/>", p("")), cell("Từ"), cell("Đến"), cell("Sở")),
            "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("a") + cell("b") + "</w:tr>");

    assertThat(WordFile.of(body).lines())
        .containsExactly("[[TT][Thời gian][][Đơn vị], [][Từ][Đến][Sở], [][a][b]]");
  }

  @Test
  void an_origin_names_table_row_and_column() throws IOException {
    String body =
        p("x") + table(row(cell("a"), cell("<w:gridSpan w:val='2'/>", p("b")), cell("c")));

    RawBlock.Grid grid = (RawBlock.Grid) WordFile.of(body).blocks().get(1);
    assertThat(grid.rows().get(0).get(3).paragraphs())
        .containsExactly(new RawBlock.Whole("c", new Origin.WordCell(1, 1, 4)));
  }

  @Test
  void a_table_in_a_cell_gives_its_paragraphs_to_the_cell() throws IOException {
    String inner = table(row(cell("x"), cell("y")));
    String body = table(row(cell("", p("a") + inner + p("b")), cell("c")));

    assertThat(WordFile.of(body).lines()).containsExactly("[[a, x, y, b][c]]");
  }

  @Test
  void a_table_of_one_column_is_a_frame() throws IOException {
    String inner = table(row(cell("x"), cell("y")));
    String body = table(row(cell("a")), row(cell("", inner + p("b"))));

    assertThat(WordFile.of(body).lines()).containsExactly("a", "[[x][y]]", "b");
  }

  @Test
  void deleted_rows_and_cells_are_left_out() throws IOException {
    String body =
        table(
            row(cell("a"), cell("b"), cell("<w:cellDel w:id='1'/>", p("bỏ"))),
            "<w:tr><w:trPr><w:del w:id='2'/></w:trPr>" + cell("bỏ") + cell("bỏ") + "</w:tr>",
            row(cell("c"), cell("d")));

    assertThat(WordFile.of(body).lines()).containsExactly("[[a][b], [c][d]]");
  }

  @Test
  void rows_and_cells_in_content_controls_are_read() throws IOException {
    String body =
        table(
            "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>"
                + cell("a")
                + "</w:sdtContent></w:sdt>"
                + cell("b")
                + "</w:tr></w:sdtContent></w:sdt>");

    assertThat(WordFile.of(body).lines()).containsExactly("[[a][b]]");
  }

  @Test
  void a_table_without_words_is_only_drawn() throws IOException {
    assertThat(WordFile.of(p("a") + table(row(cell(""), cell(""))) + p("b")).lines())
        .containsExactly("a", "b");
  }
}
