package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.Doubt.Field;

class OutlineOrderTest {

  @ParameterizedTest
  @CsvSource({
    "I II III, ''",
    "1 2 2 3, REPEAT 2#2",
    "1 2 4, GAP 4",
    "I II IV, GAP IV",
    "a b c d đ e, ''",
    "a b c d e, SKIPPED_LETTER e",
    "1 2 3 1, BACK 1#2",
    "2 3, START 2",
    "XXXVIII XXXIX XL XLII, 'START XXXVIII, GAP XLII'"
  })
  void gaps_repeats_and_jumps_are_found(String labels, String faults) {
    List<Section> sections =
        List.of(labels.split(" ")).stream()
            .map(label -> new Section(label, label + ".", "Việc", List.of(), List.of()))
            .toList();

    OutlineOrder order = OutlineOrder.of(List.of(), sections);

    assertThat(order.sections()).isEqualTo(sections.size());
    assertThat(
            order.faults().stream()
                .map(fault -> fault.kind() + " " + String.join(".", fault.path()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(faults);
  }

  @Test
  void a_reading_notes_them_and_repairs_nothing() {
    Reading<AdministrativeDocument> reading =
        Papers.read(
            """
            KẾ HOẠCH
            Nạo vét kênh mương

            Căn cứ Luật Thủy lợi;

            I. NỘI DUNG
            1. Đào kênh chính.
            3. Đắp bờ kênh nhánh.
            II. KINH PHÍ
            Do xã lo.
            II. TỔ CHỨC THỰC HIỆN
            Các xã làm theo.
            """);

    assertThat(reading.value().body().sections())
        .extracting(Section::label)
        .containsExactly("I", "II", "II");
    assertThat(reading.doubts())
        .extracting(Doubt::field, Doubt::certainty, Doubt::place)
        .contains(
            tuple(Field.LABEL, Certainty.LIKELY, Place.section(List.of("I", "3"))),
            tuple(Field.LABEL, Certainty.LIKELY, Place.section(List.of("II#2"))));
    assertThat(reading.origins().at(Place.section(List.of("I", "3"))))
        .contains(new Origin.TextLine(8));
  }

  @Test
  void sections_in_order_leave_no_doubt() {
    assertThat(Papers.read(Papers.PLAN).doubts()).noneMatch(doubt -> doubt.field() == Field.LABEL);
  }
}
