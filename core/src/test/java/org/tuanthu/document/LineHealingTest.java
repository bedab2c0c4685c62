package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineHealingTest {
  private static final String HEAD =
      "KẾ HOẠCH\nNạo vét kênh mương\n\nCăn cứ Luật Thủy lợi;\nI. NỘI DUNG\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // flush, paragraphs end short of the margin
        """
        Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai
        trên địa bàn trước khi vào vụ.
        Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy ban
        nhân dân huyện.
        Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm của
        huyện và phần đóng góp của các xã.
        """,
        // first lines indented
        """
            Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp
        hai trên địa bàn trước khi vào vụ.
            Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy
        ban nhân dân huyện.
            Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm
        của huyện và phần đóng góp của các xã.
        """,
        // empty lines between paragraphs
        """
        Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai
        trên địa bàn trước khi vào vụ.

        Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy ban
        nhân dân huyện.

        Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm của
        huyện và phần đóng góp của các xã.
        """,
        // a page turns inside a sentence
        """
        Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai
        trên địa bàn trước khi vào vụ.

        Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy ban
        2
        \fnhân dân huyện.

        Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm của
        huyện và phần đóng góp của các xã.
        """,
        // an empty line after every line
        """
        Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai

        trên địa bàn trước khi vào vụ.


        Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy ban

        nhân dân huyện.


        Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm của

        huyện và phần đóng góp của các xã.
        """
      })
  void a_paragraph_is_healed_in_every_layout(String lines) {
    assertThat(blocks(HEAD + lines))
        .containsExactly(
            "Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai trên địa bàn trước khi vào vụ.",
            "Phòng Kinh tế kiểm tra tiến độ hằng tuần và báo cáo Ủy ban nhân dân huyện.",
            "Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm của huyện và phần đóng góp của các xã.");
  }

  @Test
  void blank_lines_before_numbers_alone_join_no_paragraphs() {
    String lines =
        """
        KẾ HOẠCH
        Nạo vét kênh mương

        Căn cứ Luật Thủy lợi;

        I. NỘI DUNG
        Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai
        trên địa bàn trước khi vào vụ.
        Phòng Kinh tế kiểm tra tiến độ hằng tuần. Kết quả được báo
        cáo Ủy ban nhân dân huyện.

        II. KINH PHÍ
        Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm.
        Phần còn lại do các xã đóng góp.

        III. TỔ CHỨC THỰC HIỆN
        Các xã:
        Làm theo Kế hoạch này.
        """;

    assertThat(Papers.document(lines).body().sections())
        .extracting(section -> section.blocks().stream().map(Block::text).toList())
        .containsExactly(
            List.of(
                "Các xã huy động dân công nạo vét toàn bộ tuyến kênh cấp hai trên địa bàn trước khi vào vụ.",
                "Phòng Kinh tế kiểm tra tiến độ hằng tuần. Kết quả được báo cáo Ủy ban nhân dân huyện."),
            List.of(
                "Kinh phí lấy từ nguồn thủy lợi phí được cấp bù trong năm. Phần còn lại do các xã đóng góp."),
            List.of("Các xã:", "Làm theo Kế hoạch này."));
  }

  @Test
  void a_hyphen_inside_a_sentence_is_no_bullet() {
    String lines =
        """
        - Các xã vùng chiêm trũng phối hợp với Công ty khai thác công trình
        thủy lợi Nam Ninh nạo vét kênh trục nối hai huyện Trực Ninh
        - Xuân Trường trước khi vào vụ.
        - Các xã khác tự đào đắp kênh mương nội đồng của mình, xong trước
        vụ gieo cấy.
        - Phòng Kinh tế kiểm tra.
        """;

    assertThat(blocks(HEAD + lines)).anySatisfy(text -> assertThat(text).contains("Trực Ninh"));
    assertThat(blocks(HEAD + lines)).last().isEqualTo("Phòng Kinh tế kiểm tra.");
  }

  @Test
  void a_wrapped_heading_is_one_heading() {
    Section part =
        Papers.document(
                "KẾ HOẠCH\nNạo vét\n\nCăn cứ Luật Thủy lợi;\n\nI. MỤC ĐÍCH, YÊU CẦU\nVÀ PHẠM VI THỰC HIỆN\n- Đào kênh.\n\nII. KINH PHÍ\n- Do xã lo.\n")
            .body()
            .sections()
            .get(0);

    assertThat(part.title()).isEqualTo("MỤC ĐÍCH, YÊU CẦU VÀ PHẠM VI THỰC HIỆN");
  }

  @Test
  void every_line_keeps_its_origin() {
    Reading<AdministrativeDocument> reading =
        Papers.read(
            HEAD
                + "- Các xã huy động dân công nạo vét toàn bộ tuyến kênh\ncấp hai trước khi vào vụ.\n");
    Place block = Place.section(List.of("I")).block(0);
    int second = reading.value().body().sections().get(0).blocks().get(0).text().indexOf("cấp hai");

    assertThat(reading.origins().at(block)).contains(new Origin.TextLine(6));
    assertThat(reading.origins().at(block.range(new org.tuanthu.text.Span(second, second + 3))))
        .contains(new Origin.TextLine(7));
  }

  private static List<String> blocks(String text) {
    return Papers.document(text).body().sections().get(0).blocks().stream()
        .map(Block::text)
        .toList();
  }
}
