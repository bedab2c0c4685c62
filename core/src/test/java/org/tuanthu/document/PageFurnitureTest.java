package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.Furniture.Kind;

class PageFurnitureTest {
  private static final String PAGE =
      "Các xã, phường tiếp tục nạo vét kênh mương nội đồng,\n".repeat(15);

  @Test
  void rules_and_page_numbers_are_put_aside_with_their_lines() {
    Reading<AdministrativeDocument> reading =
        Papers.assemble(
            "Sở Xây dựng.\n-------\nMột câu đi qua\n2\ntrang giấy.\n- 3 -\nHết trang.\nTrang 4/9\nXong.");

    assertThat(reading.furniture())
        .containsExactly(
            new Furniture(Kind.RULE, "-------", new Origin.TextLine(2)),
            new Furniture(Kind.PAGE_NUMBER, "2", new Origin.TextLine(4)),
            new Furniture(Kind.PAGE_NUMBER, "- 3 -", new Origin.TextLine(6)),
            new Furniture(Kind.PAGE_NUMBER, "Trang 4/9", new Origin.TextLine(8)));
    assertThat(texts(reading)).first().asString().contains("Một câu đi qua trang giấy.");
  }

  @Test
  void a_number_that_counts_no_page_stays() {
    assertThat(Papers.assemble("Sở Xây dựng\nSố hộ nghèo còn\n57\nhộ.").furniture()).isEmpty();
  }

  @Test
  void what_stands_at_the_head_of_three_pages_is_a_running_head() {
    String text = PAGE + ("\fBan Chỉ huy phòng, chống thiên tai\n" + PAGE).repeat(3);

    assertThat(Papers.assemble(text).furniture())
        .extracting(Furniture::kind, Furniture::text)
        .hasSize(3)
        .containsOnly(
            org.assertj.core.groups.Tuple.tuple(
                Kind.RUNNING_HEAD, "Ban Chỉ huy phòng, chống thiên tai"));
  }

  @Test
  void the_first_line_of_all_counts_as_a_running_head_and_stays() {
    String head = "Ban Chỉ huy phòng, chống thiên tai\n";

    Reading<AdministrativeDocument> reading =
        Papers.assemble(head + PAGE + ("\f" + head + PAGE).repeat(2));

    assertThat(reading.furniture()).extracting(Furniture::kind).containsOnly(Kind.RUNNING_HEAD);
    assertThat(reading.furniture()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban Chỉ huy chủ trì",
        "Nghị định 30/2020/NĐ-CP",
        "Hạn chót ngày 30",
        "1. Ban Chỉ huy",
        "Sở Y tế       Sở Nội vụ"
      })
  void a_line_with_a_verb_a_citation_a_date_a_number_or_columns_is_never_one(String line) {
    String text = PAGE + ("\f" + line + "\n" + PAGE).repeat(4);

    assertThat(Papers.assemble(text).furniture()).isEmpty();
  }

  @Test
  void rows_of_a_table_are_no_pages() {
    String text = "Sở Xây dựng\n" + "5\nVăn phòng\n6\nVăn phòng\n7\nVăn phòng\n8\nVăn phòng\n";

    assertThat(Papers.assemble(text).furniture())
        .extracting(Furniture::kind)
        .doesNotContain(Kind.RUNNING_HEAD);
  }

  @Test
  void letters_inside_sentences_are_a_watermark() {
    String text =
        String.join(
            "\n",
            "Các xã, phường, thị trấn trên địa bàn tiếp tục",
            "B",
            "nạo vét kênh mương nội đồng và sửa chữa các",
            "ả",
            "trạm bơm đã xuống cấp nghiêm trọng nhằm phục vụ",
            "n",
            "sản xuất vụ mùa của bà con nông dân trong vùng và",
            "g",
            "vùng lân cận trước mùa mưa bão sắp tới đây.");
    Reading<AdministrativeDocument> reading = Papers.assemble(text);

    assertThat(reading.furniture())
        .extracting(Furniture::kind)
        .hasSize(4)
        .containsOnly(Kind.WATERMARK);
    assertThat(texts(reading))
        .first()
        .asString()
        .contains("tiếp tục nạo vét")
        .contains("các trạm bơm");
  }

  @ParameterizedTest
  @CsvSource({
    "thuvienvanban.vn, true",
    "https://vanbanmoi.com/ke-hoach-12.html, true",
    "Nguồn: luatmoi.net, true",
    "'Để sử dụng toàn bộ tiện ích nâng cao, vui lòng chọn gói', true",
    "Trang chủ > Văn bản > Địa phương, true",
    "https://dichvucong.gov.vn, false",
    "Website của Sở: sxd.com.vn, false",
    "TP.HCM, false",
    "U.B.N.D, false"
  })
  void names_of_sites_are_put_aside_but_not_those_of_agencies(String line, boolean banner) {
    Reading<AdministrativeDocument> reading = Papers.assemble(line + "\nSở Xây dựng gửi các xã.");

    assertThat(reading.furniture())
        .extracting(Furniture::kind)
        .isEqualTo(banner ? List.of(Kind.SITE_BANNER) : List.of());
  }

  @Test
  void an_address_that_a_sentence_announces_stays() {
    assertThat(Papers.assemble("Sở Xây dựng đăng tại địa chỉ:\nvanban.com\n").furniture())
        .isEmpty();
  }

  private static List<String> texts(Reading<AdministrativeDocument> reading) {
    return reading.value().texts().stream().map(PlacedText::text).toList();
  }
}
