package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailReaderTest {
  private static final String BODY =
      "KẾ HOẠCH\nTrồng rừng\n\nCăn cứ Luật Lâm nghiệp;\n\nI. MỤC TIÊU\n- Trồng 300 ha.\n\nTrên đây là Kế hoạch trồng rừng./.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two columns
        """
        Nơi nhận:                                  KT. CHI CỤC TRƯỞNG
        - UBND tỉnh;                             PHÓ CHI CỤC TRƯỞNG
        - Các hạt kiểm lâm;
        - Lưu: VT, QLR.

                                                     Đinh Công Thuận
        """,
        // the name between the recipients
        """
        Nơi nhận:                                  KT. CHI CỤC TRƯỞNG
        - UBND tỉnh;                             PHÓ CHI CỤC TRƯỞNG
        - Các hạt kiểm lâm;                          Đinh Công Thuận
        - Lưu: VT, QLR.
        """,
        // recipients first
        """
        Nơi nhận:
        - UBND tỉnh;
        - Các hạt kiểm lâm;
        - Lưu: VT, QLR.

        KT. CHI CỤC TRƯỞNG
        PHÓ CHI CỤC TRƯỞNG

        Đinh Công Thuận
        """,
        // signature first
        """
        KT. CHI CỤC TRƯỞNG
        PHÓ CHI CỤC TRƯỞNG

        Đinh Công Thuận

        Nơi nhận:
        - UBND tỉnh;
        - Các hạt kiểm lâm;
        - Lưu: VT, QLR.
        """,
        // glued by single blanks
        """
        Nơi nhận: KT. CHI CỤC TRƯỞNG
        - UBND tỉnh;
        PHÓ CHI CỤC TRƯỞNG
        - Các hạt kiểm lâm; Đinh Công Thuận
        - Lưu: VT, QLR.
        """,
        // a table
        """
        |
        Nơi nhận:
        - UBND tỉnh;
        - Các hạt kiểm lâm;
        - Lưu: VT, QLR.
        |
        KT. CHI CỤC TRƯỞNG
        PHÓ CHI CỤC TRƯỞNG
        Đinh Công Thuận
        |
        """,
        // items without bullets
        """
        Nơi nhận:
        UBND tỉnh;
        Các hạt kiểm lâm;
        Lưu: VT, QLR.
        KT. CHI CỤC TRƯỞNG
        PHÓ CHI CỤC TRƯỞNG
        Đinh Công Thuận
        """,
        // wrapped items
        """
        Nơi nhận:                                  KT. CHI CỤC TRƯỞNG
        - UBND                                   PHÓ CHI CỤC TRƯỞNG
          tỉnh;
        - Các hạt kiểm
          lâm;
        - Lưu: VT, QLR.                              Đinh Công Thuận
        """
      })
  void every_layout_of_a_foot_gives_the_same_foot(String layout) {
    AdministrativeDocument document = Papers.document(BODY + layout);

    assertThat(document.recipients())
        .containsExactly("UBND tỉnh", "Các hạt kiểm lâm", "Lưu: VT, QLR");
    Signature signature = document.signature().orElseThrow();
    assertThat(signature.authority()).containsExactly("KT. CHI CỤC TRƯỞNG");
    assertThat(signature.title()).contains("PHÓ CHI CỤC TRƯỞNG");
    assertThat(signature.name()).contains("Đinh Công Thuận");
    assertThat(document.annexes()).isEmpty();
    assertThat(document.body().closing())
        .extracting(Block::text)
        .containsExactly("Trên đây là Kế hoạch trồng rừng./.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GIÁM ĐỐC | | GIÁM ĐỐC",
        "TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH",
        "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH | PHÓ CHỦ TỊCH",
        "TL. CHỦ TỊCH; KT. CHÁNH VĂN PHÒNG; PHÓ CHÁNH VĂN PHÒNG | TL. CHỦ TỊCH; KT. CHÁNH VĂN PHÒNG | PHÓ CHÁNH VĂN PHÒNG",
        "TUQ. GIÁM ĐỐC; TRƯỞNG PHÒNG TỔ CHỨC | TUQ. GIÁM ĐỐC | TRƯỞNG PHÒNG TỔ CHỨC",
        "Q. GIÁM ĐỐC | | Q. GIÁM ĐỐC",
        "T/M BAN THƯỜNG VỤ; PHÓ BÍ THƯ | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ",
        "K/T TRƯỞNG BAN; PHÓ TRƯỞNG BAN | K/T TRƯỞNG BAN | PHÓ TRƯỞNG BAN",
        "TM. BAN CHẤP HÀNH; CHỦ TỊCH | TM. BAN CHẤP HÀNH | CHỦ TỊCH",
        "TM. BAN CHỈ ĐẠO; TRƯỞNG BAN | TM. BAN CHỈ ĐẠO | TRƯỞNG BAN",
        "KT.; BỘ TRƯỞNG; THỨ TRƯỞNG | KT. BỘ TRƯỞNG | THỨ TRƯỞNG",
        "TM. ỦY BAN NHÂN; DÂN; CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH",
        "HIỆU TRƯỞNG | | HIỆU TRƯỞNG"
      })
  void chains_of_authority_are_kept_line_by_line(String lines, String authority, String title) {
    String foot =
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n"
            + lines.replace("; ", "\n")
            + "\n\nĐinh Công Thuận\n";
    Signature signature = Papers.document(BODY + foot).signature().orElseThrow();

    assertThat(signature.authority())
        .isEqualTo(authority == null ? List.of() : List.of(authority.split("; ")));
    assertThat(signature.title()).contains(title);
    assertThat(signature.name()).contains("Đinh Công Thuận");
  }

  @Test
  void a_foot_without_recipients_is_a_signature() {
    AdministrativeDocument document =
        Papers.document(BODY + "CHI CỤC TRƯỞNG\n\n(Đã ký)\n\nĐinh Công Thuận\n");

    assertThat(document.recipients()).isEmpty();
    assertThat(document.signature())
        .contains(
            new Signature(
                List.of(),
                Optional.of("CHI CỤC TRƯỞNG"),
                Optional.of("Đinh Công Thuận"),
                List.of("(Đã ký)")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lưu: VT, QLR(H. 20b) | VT | QLR | H | 20",
        "Lưu: VT | VT | | |",
        "Lưu VT, QLR | VT | QLR | |",
        "Lưu: VT; QLR (05b) | VT; QLR | | | 5",
      })
  void the_archive_line_is_taken_apart(
      String line, String clerk, String unit, String drafter, Integer copies) {
    Archive archive =
        Papers.document(BODY + "Nơi nhận:\n- Như trên;\n- " + line + ".\n").archive().orElseThrow();

    assertThat(archive.asWritten()).isEqualTo(line);
    assertThat(archive.clerk()).isEqualTo(Optional.ofNullable(clerk));
    assertThat(archive.unit()).isEqualTo(Optional.ofNullable(unit));
    assertThat(archive.drafter()).isEqualTo(Optional.ofNullable(drafter));
    assertThat(archive.copies().isPresent() ? archive.copies().getAsInt() : null).isEqualTo(copies);
  }

  @Test
  void commas_close_the_recipients_of_the_party() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + "Nơi nhận:\n- Ban Bí thư (b/c),\n- Các huyện ủy,\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nĐinh Công Thuận\n");

    assertThat(document.recipients())
        .containsExactly("Ban Bí thư (b/c)", "Các huyện ủy", "Lưu Văn phòng Tỉnh ủy");
  }

  @Test
  void what_a_scanner_adds_after_a_closed_item_is_no_part_of_it() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + "Nơi nhận:\n- Các hạt kiểm lâm; `\n- Kho bạc; l\n- Công an tỉnh; UB\n- Lưu: VT.\n");

    assertThat(document.recipients())
        .containsExactly("Các hạt kiểm lâm", "Kho bạc", "Công an tỉnh; UB", "Lưu: VT");
  }

  @Test
  void a_code_with_digits_is_no_title() {
    AdministrativeDocument document =
        Papers.document(BODY + "Nơi nhận:\n- Lưu: VT.\n15 KH\nCHI CỤC TRƯỞNG\nĐinh Công Thuận\n");

    assertThat(document.signature().orElseThrow().authority()).isEmpty();
    assertThat(document.signature().orElseThrow().title()).contains("CHI CỤC TRƯỞNG");
  }

  @Test
  void appendices_follow_the_foot() {
    AdministrativeDocument document =
        Papers.document(
            BODY
                + """
                Nơi nhận:                                  CHI CỤC TRƯỞNG
                - UBND tỉnh;
                - Lưu: VT.                               Đinh Công Thuận

                Phụ lục I
                DIỆN TÍCH TRỒNG RỪNG
                (Kèm theo Kế hoạch số 25/KH-CCKL)
                1. Huyện Đăk Hà: 100 ha.
                2. Huyện Sa Thầy: 200 ha.

                Phụ lục II: DỰ TOÁN KINH PHÍ
                - Cây giống: 50 triệu đồng.
                """);

    assertThat(document.annexes())
        .extracting(Annex::label)
        .containsExactly(Optional.of("Phụ lục I"), Optional.of("Phụ lục II"));
    assertThat(document.annexes())
        .extracting(a -> a.title().orElse(""))
        .containsExactly("DIỆN TÍCH TRỒNG RỪNG", "DỰ TOÁN KINH PHÍ");
    assertThat(document.annexes().get(0).body().sections()).hasSize(2);
    assertThat(document.recipients()).containsExactly("UBND tỉnh", "Lưu: VT");
  }
}
