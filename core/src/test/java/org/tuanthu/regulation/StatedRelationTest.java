package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block.Paragraph;
import org.tuanthu.document.Body;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.CitedRelations.Direction;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.text.Span;

/** What sentences say that instruments do to each other. */
class StatedRelationTest {

  /** Each relation as {@code KIND object < actor [words]}. */
  private static String relations(String sentence) {
    List<FoundCitation> found = CitationGrammar.find(sentence);
    return found.stream()
        .flatMap(
            object ->
                object.relations().stream()
                    .map(
                        r ->
                            r.kind()
                                + " "
                                + name(object)
                                + r.by().map(by -> " < " + name(at(found, by))).orElse("")
                                + " ["
                                + r.words().of(sentence)
                                + "]"))
        .collect(Collectors.joining(" + "));
  }

  private static FoundCitation at(List<FoundCitation> found, Span span) {
    return found.stream().filter(c -> c.span().equals(span)).findFirst().orElseThrow();
  }

  private static String name(FoundCitation citation) {
    return citation.number().map(Object::toString).orElseGet(citation::label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Nghị định số 12/2024/NĐ-CP ngày 5/2/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 7/2019/NĐ-CP về phí | AMENDS 7/2019/NĐ-CP < 12/2024/NĐ-CP [sửa đổi, bổ sung một số điều của]
      Thông tư số 8/2023/TT-BXD sửa đổi một số điều, khoản của Thông tư số 4/2021/TT-BXD | AMENDS 4/2021/TT-BXD < 8/2023/TT-BXD [sửa đổi một số điều, khoản của]
      Quyết định số 31/QĐ-SNV ngày 2/3/2024 về việc bổ sung Quyết định số 12/QĐ-SNV ngày 1/2/2024 | AMENDS 12/QĐ-SNV < 31/QĐ-SNV [bổ sung]
      Nghị định số 9/2022/NĐ-CP quy định chi tiết một số điều và biện pháp thi hành Luật Thanh niên | DETAILS Luật Thanh niên < 9/2022/NĐ-CP [quy định chi tiết một số điều và biện pháp thi hành]
      Thông tư số 6/2023/TT-BNV ngày 1/6/2023 của Bộ Nội vụ hướng dẫn thực hiện Nghị định số 9/2022/NĐ-CP | DETAILS 9/2022/NĐ-CP < 6/2023/TT-BNV [hướng dẫn thực hiện]
      Thông tư số 6/2023/TT-BNV hướng dẫn khoản 2 Điều 5 và Điều 7 của Nghị định số 9/2022/NĐ-CP | DETAILS 9/2022/NĐ-CP < 6/2023/TT-BNV [hướng dẫn]
      Quy định số 11-QĐ/TU ngày 3/4/2025 thay thế Quy định số 5-QĐ/TU ngày 9/9/2020 của Tỉnh ủy | REPLACES 5-QĐ/TU < 11-QĐ/TU [thay thế]
      Quyết định này thay thế cho Quyết định số 44/QĐ-SCT ngày 6/7/2021 | REPLACES 44/QĐ-SCT [thay thế cho]
      Bãi bỏ toàn bộ Chỉ thị số 3/CT-UBND ngày 1/2/2016 của UBND tỉnh | ABROGATES 3/CT-UBND [Bãi bỏ toàn bộ]
      hủy bỏ Thông báo số 15/TB-SXD ngày 3/3/2023 | ABROGATES 15/TB-SXD [hủy bỏ]
      có hiệu lực từ ngày ký và bãi bỏ các Quyết định: số 4/QĐ-STC ngày 4/4/2020; số 5/QĐ-STC ngày 5/5/2020 | ABROGATES 4/QĐ-STC [bãi bỏ các] + ABROGATES 5/QĐ-STC [bãi bỏ các]
      Nghị định số 12/2024/NĐ-CP sửa đổi Nghị định số 7/2019/NĐ-CP và Nghị định số 8/2019/NĐ-CP | AMENDS 7/2019/NĐ-CP < 12/2024/NĐ-CP [sửa đổi] + AMENDS 8/2019/NĐ-CP < 12/2024/NĐ-CP [sửa đổi]
      Quyết định này thay thế Quyết định số 2/2018/QĐ-UBND ban hành Quy chế quản lý bến bãi và Quyết định số 3/2019/QĐ-UBND ngày 1/3/2019 | REPLACES 2/2018/QĐ-UBND [thay thế] + REPLACES 3/2019/QĐ-UBND [thay thế]
      thay thế Quy chế ban hành kèm theo Quyết định số 9/QĐ-SYT ngày 8/8/2022 | REPLACES 9/QĐ-SYT [thay thế Quy chế ban hành kèm theo]
      sửa đổi một số điều của Quy chế ban hành kèm theo Quyết định số 9/QĐ-SYT | AMENDS 9/QĐ-SYT [sửa đổi một số điều của Quy chế ban hành kèm theo]
      Công văn số 71/BTC-NSNN ngày 9/1/2024 của Bộ Tài chính về việc đính chính Thông tư số 2/2024/TT-BTC | CORRECTS 2/2024/TT-BTC < 71/BTC-NSNN [đính chính]
      Văn bản hợp nhất số 6/VBHN-BTC ngày 1/2/2023 hợp nhất Nghị định số 7/2019/NĐ-CP và Nghị định số 8/2019/NĐ-CP | CONSOLIDATES 7/2019/NĐ-CP < 6/VBHN-BTC [hợp nhất] + CONSOLIDATES 8/2019/NĐ-CP < 6/VBHN-BTC [hợp nhất]
      Nghị định số 7/2019/NĐ-CP ngày 1/2/2019 (được sửa đổi, bổ sung bởi Nghị định số 12/2024/NĐ-CP và Nghị định số 13/2025/NĐ-CP) | AMENDS 7/2019/NĐ-CP < 12/2024/NĐ-CP [được sửa đổi, bổ sung bởi] + AMENDS 7/2019/NĐ-CP < 13/2025/NĐ-CP [được sửa đổi, bổ sung bởi]
      Luật Thanh niên số 57/2020/QH14 đã được sửa đổi, bổ sung một số điều theo Luật số 9/2025/QH15 | AMENDS 57/2020/QH14 < 9/2025/QH15 [đã được sửa đổi, bổ sung một số điều theo]
      Nghị định số 7/2019/NĐ-CP (sửa đổi tại Nghị định số 12/2024/NĐ-CP) | AMENDS 7/2019/NĐ-CP < 12/2024/NĐ-CP [sửa đổi tại]
      Kế hoạch số 5/KH-STP ngày 1/2/2024 đã bị bãi bỏ | ABROGATES 5/KH-STP [đã bị bãi bỏ]
      Kế hoạch số 5/KH-STP ngày 1/2/2024 được thay thế bằng Kế hoạch số 6/KH-STP ngày 1/3/2024 | REPLACES 5/KH-STP < 6/KH-STP [được thay thế bằng]
      đề xuất sửa đổi, thay thế Nghị quyết số 8/NQ-HĐND ngày 2/2/2020 | AMENDS 8/NQ-HĐND [sửa đổi, thay thế] + REPLACES 8/NQ-HĐND [sửa đổi, thay thế]
      Căn cứ Quyết định số 8/QĐ-STC ngày 1/2/2022 về phân cấp, bãi bỏ Quyết định số 1/QĐ-STC | ABROGATES 1/QĐ-STC [bãi bỏ]
      Nghị quyết số 17/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | AMENDS Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam < 17/2025/QH15 [sửa đổi, bổ sung một số điều của]
      THAY THẾ KẾ HOẠCH SỐ 5/KH-STP NGÀY 1/2/2024 | REPLACES 5/KH-STP [THAY THẾ]
      """)
  void tells_kind_object_actor_and_words(String sentence, String expected) {
    assertThat(relations(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo hướng dẫn của Thông tư số 6/2023/TT-BNV và quy định của Nghị định số 9/2022/NĐ-CP",
        "phổ biến, hướng dẫn Luật Thanh niên",
        "Kế hoạch số 4/KH-STP về tuyên truyền, hướng dẫn Luật Thanh niên",
        "văn bản hướng dẫn Luật Thanh niên",
        "bổ sung kinh phí thực hiện Quyết định số 5/QĐ-SYT",
        "Quyết định số 5/QĐ-SYT về thực hiện Nghị quyết số 8-NQ/TW và Kế hoạch số 9/KH-UBND",
        "những sửa đổi, bổ sung của Nghị định số 9/2022/NĐ-CP",
        "Luật sửa đổi, bổ sung một số điều của Luật Thanh niên ngày 2/3/2025",
        "mức sinh thay thế theo Quyết định số 5/QĐ-SYT",
      })
  void finds_none_where_nothing_is_done_to_the_instrument(String sentence) {
    assertThat(relations(sentence)).isEmpty();
  }

  @Test
  void leaves_the_next_instrument_of_a_list_of_bases_to_itself() {
    assertThat(
            relations(
                "Thực hiện Nghị định số 9/2022/NĐ-CP quy định chi tiết một số điều của Luật Thanh niên; Nghị định số 7/2019/NĐ-CP"))
        .isEqualTo("DETAILS Luật Thanh niên < 9/2022/NĐ-CP [quy định chi tiết một số điều của]");
    assertThat(
            relations(
                "Thông tư số 3/2024/TT-BYT sửa đổi Thông tư số 1/2022/TT-BYT và Quyết định số 8/QĐ-SYT"))
        .isEqualTo("AMENDS 1/2022/TT-BYT < 3/2024/TT-BYT [sửa đổi]");
  }

  @Test
  void is_placed_in_the_document_and_seen_from_both_sides() {
    String text = "Thông tư số 3/2024/TT-BYT sửa đổi Thông tư số 1/2022/TT-BYT";
    List<Citation> citations =
        CitationReader.read(
            AdministrativeDocument.builder()
                .body(new Body(List.of(Paragraph.of(text)), List.of(), List.of()))
                .build());

    Place paragraph = Place.of(Part.PREAMBLE, 0);
    CitedRelation amends =
        new CitedRelation(
            Kind.AMENDS,
            paragraph.range(new Span(26, 33)),
            "sửa đổi",
            citations.get(0).mentions().stream().map(Mention::place).findFirst());
    assertThat(citations.get(0).relations()).isEmpty();
    assertThat(citations.get(1).relations()).containsExactly(amends);
    assertThat(citations.get(1).mentions().get(0).isObject()).isTrue();
    CitedRelations relations = CitedRelations.of(citations);
    assertThat(relations.of(citations.get(0)))
        .containsExactly(
            new CitedRelations.Side(
                Direction.DOES, amends, java.util.Optional.of(citations.get(1))));
    assertThat(relations.of(citations.get(1)))
        .containsExactly(
            new CitedRelations.Side(
                Direction.UNDERGOES, amends, java.util.Optional.of(citations.get(0))));
  }

  @Test
  void what_was_amended_later_is_still_cited_for_itself() {
    String text = "Nghị định số 7/2019/NĐ-CP (được sửa đổi bởi Nghị định số 12/2024/NĐ-CP)";
    List<Citation> citations =
        CitationReader.read(
            AdministrativeDocument.builder()
                .body(new Body(List.of(Paragraph.of(text)), List.of(), List.of()))
                .build());
    assertThat(citations.get(0).relations()).hasSize(1);
    assertThat(citations.get(0).mentions().get(0).isObject()).isFalse();
  }
}
