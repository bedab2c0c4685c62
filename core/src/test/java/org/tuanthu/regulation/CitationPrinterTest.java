package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Span;
import org.tuanthu.text.VietnameseDates;

class CitationPrinterTest {
  private static final Set<DocumentType> LAWS =
      EnumSet.of(
          DocumentType.LAW, DocumentType.CODE, DocumentType.ORDINANCE, DocumentType.CONSTITUTION);

  private static Citation read(String text) {
    Body body = new Body(List.of(Block.Paragraph.of(text)), List.of(), List.of());
    return CitationReader.read(AdministrativeDocument.builder().body(body).build()).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Nghị định 9/2020/NĐ- CP, ngày 5/1/2020 của Chính phủ | Nghị định số 9/2020/NĐ-CP ngày 05 tháng 01 năm 2020 của Chính phủ | Nghị định số 9/2020/NĐ-CP
      chỉ thị số 8-CT/TU của Tỉnh ủy | Chỉ thị số 8-CT/TU của Tỉnh ủy | Chỉ thị số 8-CT/TU
      công văn số 7/UBND-VX ngày 12.11.2024 | Công văn số 7/UBND-VX ngày 12 tháng 11 năm 2024 | Công văn số 7/UBND-VX
      số 10/2022/QH15 | Văn bản số 10/2022/QH15 | Văn bản số 10/2022/QH15
      Luật Thanh tra ngày 14/11/2022 của Quốc hội | Luật Thanh tra ngày 14 tháng 11 năm 2022 | Luật Thanh tra
      Luật Thanh tra số 11/2022/QH15 | Luật Thanh tra | Luật Thanh tra
      Tờ trình số 53, ngày 4/12/2013 của Sở Nội vụ | Tờ trình số 53 ngày 04 tháng 12 năm 2013 của Sở Nội vụ | Tờ trình số 53
      VBHN số 3/VBHN-BTC | Văn bản hợp nhất số 3/VBHN-BTC | Văn bản hợp nhất số 3/VBHN-BTC
      hiến pháp năm 2013 | Hiến pháp năm 2013 | Hiến pháp năm 2013
      Hiến pháp ngày 28/11/2013 | Hiến pháp ngày 28 tháng 11 năm 2013 | Hiến pháp
      """)
  void prints_the_first_and_the_later_form(String written, String first, String later) {
    Citation citation = read(written);
    assertThat(CitationPrinter.full(citation)).isEqualTo(first);
    assertThat(CitationPrinter.later(citation)).isEqualTo(later);
  }

  @Test
  void what_it_prints_is_read_back_as_the_same_citation() {
    Random random = new Random(2020);
    List<String> issuers =
        List.of(
            "Chính phủ",
            "Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch",
            "Bộ Lao động - Thương binh và Xã hội",
            "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ",
            "Hội đồng nhân dân xã",
            "Giám đốc Sở Khoa học và Công nghệ",
            "Ban Chấp hành Đảng bộ tỉnh khóa XIV",
            "Ban Chỉ đạo Phòng, chống thiên tai");
    List<String> symbols =
        List.of(
            "/2021/NĐ-CP",
            "/QĐ-SYT",
            "/CT-TTg",
            "-CT/TU",
            "-QĐ/TW",
            "-KH/BTGTW",
            "/2019/QH14",
            "/NQ-UBTVQH15",
            "/2015/TTLT-BGDĐT-BNV",
            "/VBHN-BTC",
            "/QĐ-BNN-KHCN",
            "/BNV-CTL&BHXH",
            "/TTCP-C.IV",
            "/UBND-VX");
    List<String> ordinals = List.of("7", "07", "0130", "66.17", "30c", "2999");
    List<DocumentType> types =
        Stream.of(DocumentType.values()).filter(type -> !LAWS.contains(type)).toList();
    for (int i = 0; i < 1500; i++) {
      DocumentNumber number =
          DocumentNumber.parse(
              ordinals.get(random.nextInt(ordinals.size()))
                  + symbols.get(random.nextInt(symbols.size())));
      DocumentType type = types.get(random.nextInt(types.size()));
      Optional<LocalDate> date =
          Optional.of(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000)))
              .filter(day -> random.nextInt(4) > 0);
      Optional<String> issuer =
          Optional.of(issuers.get(random.nextInt(issuers.size())))
              .filter(name -> random.nextInt(4) > 0);
      Mention mention =
          new Mention(Place.of(Part.PREAMBLE, 0).range(new Span(0, 1)), "?", date, issuer);
      Citation citation =
          new Citation(
              Optional.of(type),
              type.vietnamese(),
              Optional.of(number),
              Optional.empty(),
              date,
              issuer,
              List.of(mention));

      String printed = CitationPrinter.full(citation);

      String later = CitationPrinter.later(citation);

      assertThat(CitationGrammar.find("theo " + later + ";"))
          .as(later)
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.span()).isEqualTo(new Span(5, 5 + later.length()));
                assertThat(found.number()).isEqualTo(Optional.of(number));
                assertThat(found.typeName()).isEqualTo(type.vietnamese());
              });
      assertThat(CitationGrammar.find("Căn cứ " + printed + " về việc phân công;"))
          .containsExactly(
              new FoundCitation(
                  new Span(7, 7 + printed.length()),
                  Optional.of(type),
                  type.vietnamese(),
                  Optional.of(number),
                  Optional.empty(),
                  date,
                  issuer,
                  List.of(),
                  List.of()));
    }
  }

  @Test
  void so_are_laws_and_numbers_without_symbol() {
    Random random = new Random(2013);
    List<String> names =
        List.of(
            "Luật Thư viện",
            "Bộ luật Lao động",
            "Pháp lệnh Cảnh vệ",
            "Luật Phòng, chống ma túy",
            "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Tờ trình số 53",
            "Công văn số 0130",
            "Quyết định số 7");
    for (int i = 0; i < 500; i++) {
      String name = names.get(random.nextInt(names.size()));
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
      Citation citation = read(name + " ngày " + VietnameseDates.inFigures(day) + " của Sở Y tế");

      String printed = CitationPrinter.full(citation);

      assertThat(read("Căn cứ " + printed + " về việc phân công;"))
          .extracting(
              Citation::type,
              Citation::typeName,
              Citation::number,
              Citation::name,
              Citation::date,
              Citation::asWritten)
          .containsExactly(
              citation.type(),
              citation.typeName(),
              Optional.empty(),
              Optional.of(name),
              Optional.of(day),
              printed);
      assertThat(CitationPrinter.later(citation)).isEqualTo(name);
    }
  }

  @Test
  void pointers_and_relations_around_a_printed_citation_do_not_change_it() {
    Random random = new Random(88);
    List<String> before =
        List.of("điểm a khoản 2 Điều 5 ", "sửa đổi, bổ sung một số điều của ", "thay thế ", "và ");
    for (int i = 0; i < 200; i++) {
      Citation citation = read("Thông tư số " + (i + 1) + "/2021/TT-BYT ngày 5/1/2021 của Bộ Y tế");
      String words = before.get(random.nextInt(before.size()));
      String text = "theo " + words + CitationPrinter.full(citation) + ".";
      assertThat(CitationGrammar.find(text))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.number()).isEqualTo(citation.number());
                assertThat(found.date()).isEqualTo(citation.date());
                assertThat(found.issuer()).isEqualTo(citation.issuer());
                assertThat(found.span().of(text)).isEqualTo(CitationPrinter.full(citation));
              });
    }
  }
}
