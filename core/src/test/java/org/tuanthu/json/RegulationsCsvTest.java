package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.regulation.Provision;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.ValidityPeriod.Status;

class RegulationsCsvTest {
  private static final String CSV =
      """
      type,number,name,issuer,issued,validity.status,validity.from,validity.to,validity.confidence,validity.source,relations.kind,relations.target,relations.targetIssued,relations.provisions,relations.confidence,relations.source,confidence,source
      DECISION,15/QĐ-UBND,Quy chế làm việc,UBND huyện Đơn Dương,2021-01-15,IN_FORCE,2021-01-15,2023-06-30,VERIFIED,sổ đi,,,,,,,VERIFIED,sổ đi
      DECISION,15/QĐ-UBND,Quy chế làm việc,UBND huyện Đơn Dương,2021-01-15,PARTLY_EXPIRED,2023-07-01,,VERIFIED,sổ đi,,,,,,,VERIFIED,sổ đi

      DECISION,40/QĐ-UBND,Sửa đổi Quy chế làm việc,UBND huyện Đơn Dương,2023-06-20,IN_FORCE,2023-07-01,,VERIFIED,sổ đi,ABROGATES,15/QĐ-UBND,2021-01-15,Điều 3|khoản 2 Điều 7,VERIFIED,sổ đi,VERIFIED,sổ đi
      """;

  @Test
  void rows_of_one_instrument_make_one_timeline() {
    RegulationRegister register = read(CSV);
    Regulation rules = register.find(DocumentNumber.parse("15/QĐ-UBND")).get(0);

    assertThat(register.all()).hasSize(2);
    assertThat(register.timeline(rules).on(LocalDate.of(2023, 6, 30)).status())
        .isEqualTo(Status.IN_FORCE);
    assertThat(register.timeline(rules).on(LocalDate.of(2023, 7, 1)).status())
        .isEqualTo(Status.PARTLY_EXPIRED);
    assertThat(register.timeline(rules).on(LocalDate.of(2024, 1, 1), Provision.article("3")))
        .satisfies(part -> assertThat(part.status()).isEqualTo(Status.EXPIRED));
    assertThat(register.relationsTo(rules)).hasSize(1);
  }

  @Test
  void semicolons_may_separate_the_columns() {
    assertThat(read(CSV.replace(',', ';')).all()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "validity.status ! validity.state ! row 1: has the unknown column 'validity.state'",
        "PARTLY_EXPIRED ! GONE ! row 3, column 'validity.status': must be one of",
        "40/QĐ-UBND ! 40-x ! row 5, column 'number': is refused: Cannot read document number",
        "2023-07-01,,VERIFIED,sổ đi,,, ! 2023-06-01,,VERIFIED,sổ đi,,, !"
            + " row 3: is refused: Periods of validity must not overlap",
        "khoản 2 Điều 7 ! khoản hai ! row 5, column 'relations.provisions'",
        "ABROGATES,15/QĐ-UBND,2021-01-15 ! ABROGATES,40/QĐ-UBND,2023-06-20 !"
            + " row 5: is refused: An instrument has no relation to itself",
      })
  void names_row_column_and_reason_and_loads_nothing(String good, String bad, String said) {
    assertThat(CSV).contains(good);

    assertThatThrownBy(() -> read(CSV.replaceFirst(good.replace("|", "\\|"), bad)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("own.csv: ")
        .hasMessageContaining(said);
  }

  @Test
  void rows_of_one_instrument_must_agree_on_it() {
    assertThatThrownBy(() -> read(CSV.replaceFirst("Quy chế làm việc,UBND", "Quy chế khác,UBND")))
        .hasMessageContaining("row 3: differs in type, name, confidence or source");
  }

  @Test
  void a_ring_is_told_at_the_row_where_it_begins() {
    String header = "type,number,issuer,relations.kind,relations.target,relations.confidence,";
    String row = "DECREE,%s/2020/NĐ-CP,Chính phủ,REPLACES,%s/2020/NĐ-CP,VERIFIED,sổ,VERIFIED,sổ%n";

    assertThatThrownBy(
            () ->
                read(
                    header
                        + "relations.source,confidence,source\n"
                        + row.formatted(7, 1)
                        + row.formatted(1, 2)
                        + row.formatted(2, 1)))
        .hasMessageContaining("own.csv: row 3: Instruments must not")
        .hasMessageEndingWith("1/2020/NĐ-CP -> 2/2020/NĐ-CP -> 1/2020/NĐ-CP");
  }

  private static RegulationRegister read(String csv) {
    return RegulationsJson.read(Source.of("own.csv", csv.getBytes(StandardCharsets.UTF_8)));
  }
}
