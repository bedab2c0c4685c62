package org.tuanthu.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Annex;
import org.tuanthu.document.Block;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Place;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.period.Frequency;

/** A decision with the plan that it issues. */
class AttachedPlanTest {
  private Reading<Plan> reading = Reading.of(plan(AdministrativeDocument.builder().build()));

  @BeforeEach
  void read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("attached-plan.txt"))) {
      reading = read(in.readAllBytes());
    }
  }

  private static Reading<Plan> read(byte[] text) {
    return PlanReader.read(
        new TextReader().read(Source.of("quyet-dinh.txt", text)), PlanId.of("QD"));
  }

  private static Plan plan(AdministrativeDocument document) {
    return PlanReader.read(Reading.of(document), PlanId.of("QD")).value();
  }

  @Test
  void the_decision_stays_a_decision_and_carries_a_plan() {
    assertThat(reading.value().document().type()).contains(DocumentType.DECISION);
    assertThat(reading.value().isPlan()).isTrue();
    assertThat(reading.value().document().recipients()).hasSize(3);
  }

  @Test
  void the_head_of_the_plan_is_part_of_it() {
    assertThat(reading.value().document().annexes()).hasSize(1);
    Annex annex = reading.value().document().annexes().get(0);
    assertThat(annex.type()).contains(DocumentType.PLAN);
    assertThat(annex.title()).contains("Bảo vệ rừng phòng hộ đầu nguồn năm 2025");
    assertThat(annex.body().preamble())
        .extracting(Block::text)
        .startsWith("ỦY BAN NHÂN DÂN", "HUYỆN MAI SƠN")
        .contains("Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void year_and_citations_are_those_of_the_plan_too() {
    assertThat(reading.value().year()).hasValue(2025);
    assertThat(reading.value().citations())
        .extracting(citation -> citation.number().map(Object::toString).orElse(""))
        .contains("156/2018/NĐ-CP")
        .doesNotContain("418/QĐ-UBND");
  }

  @Test
  void every_item_of_the_content_is_a_task() {
    assertThat(reading.value().tasks())
        .extracting(task -> task.lead().orElse(""))
        .containsExactly("Hạt Kiểm lâm huyện", "Phòng Nông nghiệp và Môi trường", "");
    assertThat(reading.value().tasks())
        .extracting(task -> task.place().path())
        .containsExactly(
            List.of("PL1", "II", "1"), List.of("PL1", "II", "2"), List.of("PL1", "II", "3"));
    Place place = reading.value().tasks().get(0).place();
    assertThat(place.part()).isEqualTo(Place.Part.ANNEX);
    assertThat(reading.origins().at(place)).contains(new Origin.TextLine(41));
  }

  @Test
  void duties_and_the_clause_on_difficulties_are_found() {
    assertThat(reading.value().duties())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.reporters()).containsExactly("Ủy ban nhân dân các xã");
              assertThat(duty.frequencies()).containsExactly(Frequency.QUARTERLY);
            });
    assertThat(reading.value().difficultyClause().flatMap(DifficultyClause::to))
        .contains("Hạt Kiểm lâm huyện");
  }

  @Test
  void a_year_of_the_issuing_sentence_serves_where_no_title_names_one() {
    String text =
        """
        QUYẾT ĐỊNH
        Ban hành Kế hoạch trồng cây phân tán

        Căn cứ Luật Lâm nghiệp;

        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây phân tán./.

        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Lò Văn Thương

        KẾ HOẠCH TRỒNG CÂY PHÂN TÁN
        (Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 06/01/2026)

        Ủy ban nhân dân xã ban hành Kế hoạch trồng cây phân tán năm 2026 như sau:
        I. NHIỆM VỤ
        1. Ươm giống cây bản địa.
        """;
    Reading<Plan> plan = read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(plan.value().year()).hasValue(2026);
    assertThat(plan.value().tasks()).hasSize(1);
    assertThat(plan.value().document().annexes().get(0).label()).contains("KẾ HOẠCH");
    assertThat(plan.value().document().annexes().get(0).title()).contains("TRỒNG CÂY PHÂN TÁN");
    assertThat(plan.doubts())
        .anySatisfy(doubt -> assertThat(doubt.place().path()).containsExactly("PL1"));
  }

  @Test
  void an_appendix_that_is_no_plan_makes_no_plan() {
    AdministrativeDocument document = reading.value().document();
    Annex annex = document.annexes().get(0);
    Annex list = new Annex(java.util.Optional.of("Phụ lục I"), annex.title(), annex.body());

    assertThat(plan(document.toBuilder().annexes(List.of(list)).build()).isPlan()).isFalse();
  }
}
