package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSignsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Con cò bay lả bay la\nBay từ cửa phủ bay ra cánh đồng\nTình tang là nắng mùa đông\nMẹ ngồi khâu áo cho chồng đi xa",
        "Hôm nay trời nắng đẹp. Lan cùng bạn ra bờ sông thả diều, tiếng sáo vi vu cả buổi chiều.\nCơm tối có canh chua và cá kho.",
        "2025-02-11 08:00:01 INFO start\n2025-02-11 08:00:02 WARN slow query took 412 ms\n2025-02-11 08:00:03 INFO done",
        "package a;\n\n/** Đọc kế hoạch. */\nclass A {\n  String s = \"Căn cứ Nghị định số 30/2020/NĐ-CP\";\n  int x = 1;\n  void run() { for (int i = 0; i < x; i++) call(i); }\n}",
        "The plan of the agency was issued under Decree 30/2020/NĐ-CP and is to be carried out by all units.",
        "# Readme\n\nThis library reads plans (kế hoạch) and reports (báo cáo) of agencies (cơ quan) and checks them against the law that is in force at the time.",
        "<!DOCTYPE html>\n<html><body><p>Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ</p></body></html>",
        "{\"a\": [1, 2, 3]}",
        "1\n2\n3\n4",
        "...................."
      })
  void a_text_that_is_no_administrative_document_is_refused(String text) {
    assertThatThrownBy(() -> Papers.read(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageMatching("paper.txt: is (no administrative document|a web page).*");
  }

  @Test
  void words_and_tables_of_other_formats_are_looked_at_too() {
    Origin origin = new Origin.WordParagraph(1);
    RawBlock poem = new RawBlock.Whole("Con cò bay lả bay la, bay từ cửa phủ bay ra đồng", origin);
    RawBlock.Whole letter = new RawBlock.Whole("Kính gửi: Các phòng thuộc Sở", origin);
    RawBlock table = new RawBlock.Grid(List.of(List.of(new RawBlock.Cell(List.of(letter)))));

    assertThatThrownBy(() -> DocumentAssembler.assemble("tho.docx", List.of(poem)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("tho.docx: is no administrative document");
    assertThatCode(() -> DocumentAssembler.assemble("thu.docx", List.of(table, poem)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kính gửi: Các phòng thuộc Sở\nĐề nghị gửi số liệu về Văn phòng.",
        "Số: 15/SXD-VP\nHọp giao ban tuần tới dời sang thứ năm.",
        "Phòng Tài chính nhận được Công văn số 77/STC-NS ngày 03/4/2025, xin trả lời như sau.",
        "1. Giao Phòng Tổ chức chủ trì, phối hợp với các phòng tham mưu kế hoạch tuyển dụng.",
        "GIẤY MỜI\nMời ông Nguyễn Văn Bình đến họp lúc 8 giờ ngày mai.",
        "b) Các đơn vị gửi báo cáo định kỳ hằng quý để Sở tổng hợp, theo dõi.",
        "Trên đây là những việc cần làm ngay trong tháng.",
        "CONG HOA XA HOI\nĐộc lập - Tự do - Hạnh phúc\nBiên bản họp tổ dân phố"
      })
  void a_part_of_a_document_is_enough(String text) {
    assertThatCode(() -> Papers.read(text)).doesNotThrowAnyException();
  }
}
