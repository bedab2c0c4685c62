package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Joint documents, which several agencies sign. */
class JointSignatureTest {
  private static final String BODY =
      "KẾ HOẠCH PHỐI HỢP\nTuần tra bảo vệ rừng giáp ranh\n\nCăn cứ Luật Lâm nghiệp;\n\n"
          + "I. NỘI DUNG\n1. Tuần tra chung hằng tháng.\n2. Trao đổi tin báo./.\n\n";

  @Test
  void two_columns_are_two_signatures() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + """
                    HẠT KIỂM LÂM                              CÔNG AN XÃ
                     HẠT TRƯỞNG                              TRƯỞNG CÔNG AN
                      (Đã ký)                                   (Đã ký)
                    Đỗ Văn Thương                             Hoàng Thị Xuân

                Nơi nhận:
                - Như trên;
                - Lưu: VT.
                """);

    assertThat(document.signature().flatMap(Signature::name)).contains("Hoàng Thị Xuân");
    assertThat(document.signature().flatMap(Signature::title)).contains("TRƯỞNG CÔNG AN");
    assertThat(document.coSigners())
        .singleElement()
        .satisfies(
            signature -> {
              assertThat(signature.authority()).containsExactly("HẠT KIỂM LÂM");
              assertThat(signature.name()).contains("Đỗ Văn Thương");
            });
    assertThat(document.annexes()).isEmpty();
  }

  @Test
  void a_line_of_the_left_column_alone_is_of_the_left_signature() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + """
                    TM. BAN THƯỜNG VỤ                            GIÁM ĐỐC
                     HỘI NÔNG DÂN TỈNH                         SỞ CÔNG THƯƠNG
                         CHỦ TỊCH
                    (Ký, đóng dấu)                            (Chữ ký, dấu)
                    Đỗ Văn Thương                             Hoàng Thị Xuân

                Nơi nhận:
                - Lưu: VT.
                """);

    assertThat(document.signature().flatMap(Signature::title)).contains("GIÁM ĐỐC SỞ CÔNG THƯƠNG");
    assertThat(document.coSigners())
        .singleElement()
        .satisfies(signature -> assertThat(signature.title()).contains("CHỦ TỊCH"));
    assertThat(document.recipients()).containsExactly("Lưu: VT");
  }

  @Test
  void one_below_the_other_are_two_signatures() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + """
                CHỦ TỊCH
                Đỗ Văn Thương
                TRƯỞNG CÔNG AN
                Hoàng Thị Xuân

                Nơi nhận:
                - Lưu: VT.
                """);

    assertThat(document.signatures())
        .extracting(Signature::name)
        .containsExactly(Optional.of("Đỗ Văn Thương"), Optional.of("Hoàng Thị Xuân"));
    assertThat(document.recipients()).containsExactly("Lưu: VT");
  }

  @Test
  void every_line_of_a_signature_has_its_place() {
    Reading<AdministrativeDocument> reading =
        Papers.read(
            BODY
                + "   HẠT KIỂM LÂM                   CÔNG AN XÃ\n"
                + "    HẠT TRƯỞNG                  TRƯỞNG CÔNG AN\n"
                + "   Đỗ Văn Thương                Hoàng Thị Xuân\n"
                + "Nơi nhận:\n- Lưu: VT.\n");
    List<PlacedText> lines =
        reading.value().texts().stream()
            .filter(text -> text.place().part() == Place.Part.SIGNATURE)
            .toList();

    assertThat(lines).hasSize(6).last().extracting(PlacedText::text).isEqualTo("Đỗ Văn Thương");
    assertThat(lines).allSatisfy(l -> assertThat(reading.origins().at(l.place())).isPresent());
  }

  @Test
  void cells_of_a_table_are_signatures_and_the_recipients_may_stand_in_another() {
    Origin origin = new Origin.WordParagraph(1);
    RawBlock signatures =
        grid(
            origin,
            List.of("HẠT KIỂM LÂM", "HẠT TRƯỞNG", "", "Đỗ Văn Thương"),
            List.of("CÔNG AN XÃ", "TRƯỞNG CÔNG AN", "", "Hoàng Thị Xuân"));
    RawBlock recipients =
        grid(origin, List.of("Nơi nhận:", "- Như trên;", "- Lưu: VT."), List.of());
    List<RawBlock> blocks =
        java.util.stream.Stream.concat(
                BODY.lines().map(line -> (RawBlock) new RawBlock.Whole(line, origin)),
                java.util.stream.Stream.of(signatures, recipients))
            .toList();

    AdministrativeDocument document = DocumentAssembler.assemble("kh.docx", blocks).value();

    assertThat(document.signatures())
        .extracting(Signature::name)
        .containsExactly(Optional.of("Hoàng Thị Xuân"), Optional.of("Đỗ Văn Thương"));
    assertThat(document.recipients()).containsExactly("Như trên", "Lưu: VT");
  }

  private static RawBlock grid(Origin origin, List<String> left, List<String> right) {
    return new RawBlock.Grid(List.of(List.of(cell(origin, left), cell(origin, right))));
  }

  private static RawBlock.Cell cell(Origin origin, List<String> lines) {
    return new RawBlock.Cell(lines.stream().map(l -> new RawBlock.Whole(l, origin)).toList());
  }

  @Test
  void words_left_of_a_signature_that_are_none_stay_in_the_document() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + "   XÁC NHẬN                     TRƯỞNG CÔNG AN\n"
                + "   của thôn                     Hoàng Thị Xuân\n");

    assertThat(document.coSigners()).isEmpty();
    assertThat(document.texts()).extracting(PlacedText::text).anyMatch(t -> t.contains("XÁC NHẬN"));
  }
}
