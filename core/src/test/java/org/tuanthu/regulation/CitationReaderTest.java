package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Section;
import org.tuanthu.text.Span;

class CitationReaderTest {

  private static AdministrativeDocument.Builder document(String... paragraphs) {
    List<Block> blocks = Arrays.stream(paragraphs).<Block>map(Paragraph::of).toList();
    return AdministrativeDocument.builder()
        .type(DocumentType.PLAN)
        .body(new Body(blocks, List.of(), List.of()));
  }

  private static List<Citation> read(String... paragraphs) {
    return CitationReader.read(document(paragraphs).build());
  }

  private static DocumentHead numbered(String number) {
    return new DocumentHead(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(number),
        Optional.empty(),
        List.of());
  }

  @Test
  void puts_all_mentions_of_an_instrument_into_one_entry() {
    List<Citation> citations =
        read(
            "Căn cứ Nghị định số 8/2020/NĐ-CP ngày 8/1/2020 về thừa phát lại;",
            "theo Nghị định số 8/2020/NĐ-CP của Chính phủ và Nghị định 8/2020/NĐ- CP");
    assertThat(citations).hasSize(1);
    Citation citation = citations.get(0);
    assertThat(citation.type()).hasValue(DocumentType.DECREE);
    assertThat(citation.date()).hasValue(LocalDate.of(2020, 1, 8));
    assertThat(citation.issuer()).hasValue("Chính phủ");
    assertThat(citation.mentions()).hasSize(3);
    assertThat(citation.mentions()).extracting(Mention::isFull).containsExactly(true, true, false);
    assertThat(citation.mentions().get(0).place())
        .isEqualTo(Place.of(Part.PREAMBLE, 0).range(new Span(7, 46)));
    assertThat(citation.mentions().get(2).asWritten()).isEqualTo("Nghị định 8/2020/NĐ- CP");
  }

  @Test
  void keeps_the_first_of_two_dates_and_each_mention_its_own() {
    Citation citation =
        read("Kế hoạch số 3/KH-SYT ngày 1/2/2024", "Kế hoạch số 3/KH-SYT ngày 2/2/2024").get(0);
    assertThat(citation.date()).hasValue(LocalDate.of(2024, 2, 1));
    assertThat(citation.mentions())
        .extracting(mention -> mention.date().orElseThrow().getDayOfMonth())
        .containsExactly(1, 2);
  }

  @Test
  void leaves_out_the_document_itself() {
    AdministrativeDocument document =
        document(
                "(Kèm theo Kế hoạch số 17/KH-UBND ngày 3/3/2024 của UBND xã)",
                "Báo cáo số 2/BC-UBND")
            .head(numbered("17 /KH-UBND"))
            .build();
    assertThat(CitationReader.read(document))
        .extracting(Citation::label)
        .containsExactly("Báo cáo số 2/BC-UBND");
  }

  @Test
  void knows_itself_by_the_words_that_attach_an_annex_when_its_number_is_lost() {
    List<Citation> citations =
        read(
            "(Kèm theo Kế hoạch số 17/KH-UBND ngày 3/3/2024 của UBND xã)",
            "ban hành kèm theo Quyết định số 18/QĐ-UBND");
    assertThat(citations).extracting(Citation::label).containsExactly("Quyết định số 18/QĐ-UBND");
  }

  @Test
  void reads_title_sections_closing_and_annexes_but_neither_recipients_nor_head() {
    Block paragraph = Paragraph.of("theo Công văn số 4/BYT-KCB");
    Section section =
        new Section("I", "", "THỰC HIỆN CHỈ THỊ SỐ 2/CT-TTG", List.of(paragraph), List.of());
    AdministrativeDocument document =
        AdministrativeDocument.builder()
            .head(numbered("1/KH-SYT"))
            .title("Thực hiện Nghị quyết số 1-NQ/TU")
            .body(
                new Body(
                    List.of(),
                    List.of(section),
                    List.of(Paragraph.of("theo Thông báo số 5/TB-UBND"))))
            .recipients(List.of("Như Quyết định số 6/QĐ-SYT"))
            .annexes(
                List.of(
                    new Annex(
                        Optional.empty(),
                        Optional.empty(),
                        new Body(
                            List.of(Paragraph.of("[1] Kế hoạch số 7/KH-SYT")),
                            List.of(),
                            List.of()))))
            .build();
    assertThat(CitationReader.read(document))
        .extracting(citation -> citation.number().orElseThrow().toString())
        .containsExactly("1-NQ/TU", "2/CT-TTg", "4/BYT-KCB", "5/TB-UBND", "7/KH-SYT");
  }

  @Test
  void prefers_small_letters_to_a_title_in_capitals() {
    Citation citation =
        read(
                "THỰC HIỆN CHỈ THỊ SỐ 2/CT-TTG NGÀY 3/4/2024 CỦA THỦ TƯỚNG CHÍNH PHỦ",
                "Chỉ thị số 2/CT-TTg ngày 3/4/2024 của Thủ tướng Chính phủ")
            .get(0);
    assertThat(citation.issuer()).hasValue("Thủ tướng Chính phủ");
    assertThat(citation.mentions()).hasSize(2);
  }

  @Test
  void takes_the_exact_type_of_what_was_first_called_a_document() {
    assertThat(read("tại văn bản số 9/TTr-UBND", "Tờ trình số 9/TTr-UBND nêu trên"))
        .singleElement()
        .satisfies(citation -> assertThat(citation.type()).hasValue(DocumentType.SUBMISSION));
    assertThat(read("tại văn bản số 9/UBND-NC").get(0).typeName()).isEqualTo("Văn bản");
  }

  @Test
  void joins_a_dated_law_with_its_later_short_mentions() {
    List<Citation> citations =
        read(
            "Căn cứ Luật Thư viện ngày 21/11/2019;",
            "theo Luật thư viện; LUẬT THƯ VIỆN.",
            "Luật Xuất bản; Luật Xuất bản số 19/2012/QH13");
    assertThat(citations)
        .extracting(Citation::label)
        .containsExactly("Luật Thư viện", "Luật số 19/2012/QH13");
    assertThat(citations.get(0).mentions()).hasSize(3);
    assertThat(citations.get(1).mentions()).hasSize(2);
  }

  @Test
  void separates_two_laws_of_one_name_by_their_dates() {
    assertThat(read("Luật Đất đai ngày 29/11/2013;", "Luật Đất đai ngày 18/01/2024;"))
        .extracting(citation -> citation.date().orElseThrow().getYear())
        .containsExactly(2013, 2024);
  }

  @Test
  void tells_laws_of_one_name_apart_by_the_year_beside_it() {
    List<Citation> citations =
        read(
            "Luật Viên chức năm 2010;",
            "Luật Đất đai năm 2013; Luật Đất đai năm 2024; Luật Đất đai số 31/2024/QH15;",
            "Luật Viên chức");
    assertThat(citations)
        .extracting(Citation::asWritten)
        .containsExactly(
            "Luật Viên chức năm 2010", "Luật Đất đai năm 2013", "Luật Đất đai năm 2024");
    assertThat(citations)
        .extracting(CitationPrinter::later)
        .containsExactly(
            "Luật Viên chức năm 2010", "Luật Đất đai năm 2013", "Luật Đất đai năm 2024");
    assertThat(citations)
        .extracting(citation -> citation.mentions().size())
        .containsExactly(2, 1, 2);
  }

  @Test
  void counts_a_short_form_only_after_the_text_introduces_it() {
    List<Citation> citations =
        read(
            "theo Nghị định 47 và Nghị định 48;",
            "Nghị định số 47/2021/NĐ-CP ngày 1/4/2021 (sau đây gọi tắt là Nghị định 47) và Thông tư số 5/2021/TT-BTC (gọi tắt là Thông tư số 5);",
            "theo Nghị định 47, Nghị định 48, Nghị định số 47/2021/NĐ-CP, Quyết định 47 và Thông tư 05.");
    assertThat(citations).hasSize(2);
    assertThat(citations.get(0).mentions())
        .extracting(Mention::asWritten)
        .containsExactly(
            "Nghị định số 47/2021/NĐ-CP ngày 1/4/2021",
            "Nghị định 47",
            "Nghị định 47",
            "Nghị định số 47/2021/NĐ-CP");
    assertThat(citations.get(1).mentions())
        .extracting(Mention::asWritten)
        .containsExactly("Thông tư số 5/2021/TT-BTC", "Thông tư số 5", "Thông tư 05");
  }

  @Test
  void gives_no_instrument_a_short_form_of_another_number_or_type() {
    assertThat(
            read(
                "Nghị định số 47/2021/NĐ-CP (gọi tắt là Nghị định 74); theo Nghị định 74",
                "Nghị định số 49/2021/NĐ-CP (gọi tắt là Quyết định 49); theo Quyết định 49"))
        .allSatisfy(citation -> assertThat(citation.mentions()).hasSize(1));
  }

  @Test
  void joins_a_number_without_symbol_with_the_one_of_that_type_and_day() {
    List<Citation> citations =
        read(
            "Tờ trình số 53/TTr-SNV ngày 4/12/2023 của Sở Nội vụ;",
            "tại Tờ trình số 53 ngày 04/12/2023 và Tờ trình số 53 ngày 05/12/2023");
    assertThat(citations)
        .extracting(Citation::label)
        .containsExactly("Tờ trình số 53/TTr-SNV", "Tờ trình số 53");
    assertThat(citations.get(0).mentions()).hasSize(2);
    assertThat(citations.get(0).name()).isEmpty();
    assertThat(citations.get(1).isWithoutSymbol()).isTrue();
    assertThat(citations.get(1).number()).isEmpty();
  }

  @Test
  void knows_itself_without_its_symbol() {
    AdministrativeDocument document =
        document("Kèm theo Kế hoạch số 17 ngày 3/3/2024; Báo cáo số 17 ngày 3/3/2024")
            .head(numbered("17/KH-UBND"))
            .build();
    assertThat(CitationReader.read(document))
        .extracting(Citation::label)
        .containsExactly("Báo cáo số 17");
  }

  @Test
  void joins_all_writings_of_one_constitution() {
    List<Citation> citations =
        read(
            "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
            "theo Hiến pháp năm 2013, khác với Hiến pháp năm 1992");
    assertThat(citations)
        .extracting(Citation::asWritten)
        .containsExactly("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Hiến pháp năm 1992");
    assertThat(citations.get(0).type()).hasValue(DocumentType.CONSTITUTION);
    assertThat(citations.get(0).year()).hasValue(2013);
  }

  @Test
  void keeps_pointers_with_their_mention() {
    Citation law =
        read("khoản 2 Điều 5 Luật Thư viện;", "Luật Thư viện; Chương II của Luật Thư viện").get(0);
    assertThat(law.mentions())
        .extracting(mention -> mention.provisions().toString())
        .containsExactly("[khoản 2 Điều 5]", "[]", "[Chương II]");
  }

  @Test
  void never_joins_words_of_two_blocks() {
    assertThat(read("theo Nghị định số", "8/2020/NĐ-CP").get(0).asWritten())
        .isEqualTo("8/2020/NĐ-CP");
    assertThat(read("Nghị định số 8/2020/NĐ-CP", "ngày 8/1/2020 của Chính phủ").get(0).date())
        .isEmpty();
  }
}
