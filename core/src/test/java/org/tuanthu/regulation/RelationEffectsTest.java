package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

/** What follows from relations by the law that held when they began to work. */
class RelationEffectsTest {
  private static final String OLD = "10/2018/NĐ-CP";
  private static final String NEW = "20/2024/NĐ-CP";

  private static Known old() {
    return Known.as(OLD).is(Status.IN_FORCE, "2018-03-01/..");
  }

  private static Known newer() {
    return Known.as(NEW)
        .is(Status.NOT_YET_IN_FORCE, "2024-02-01/2024-03-31")
        .is(Status.IN_FORCE, "2024-04-01/..");
  }

  @ParameterizedTest
  @CsvSource({
    "REPLACES, EXPIRED",
    "ABROGATES, EXPIRED",
    "AMENDS, PARTLY_EXPIRED",
    "SUSPENDS, SUSPENDED",
    "TEMPORARILY_SUSPENDS, SUSPENDED",
    "BASED_ON, IN_FORCE",
    "DETAILS, IN_FORCE",
    "GUIDES, IN_FORCE",
    "CORRECTS, IN_FORCE",
    "CONSOLIDATES, IN_FORCE",
    "REFERS_TO, IN_FORCE",
    "EXPLAINS, IN_FORCE",
    "PUBLISHES, IN_FORCE",
    "RELATED, IN_FORCE",
  })
  void a_relation_works_from_when_the_acting_instrument_is_in_force(Kind kind, Status status) {
    RegulationRegister register = Known.register(old(), newer().does(kind, OLD));

    assertThat(Known.on(register, OLD, "2024-03-31").status()).isEqualTo(Status.IN_FORCE);
    assertThat(Known.on(register, OLD, "2024-04-01").status()).isEqualTo(status);
  }

  @Test
  void a_derived_status_says_why_by_which_article_and_how_sure() {
    RegulationRegister register =
        Known.register(old(), newer().does(Kind.REPLACES, OLD, "2024-05-01/..", Confidence.LIKELY));

    ValidityPeriod period = Known.on(register, OLD, "2024-05-01");

    assertThat(period.status()).isEqualTo(Status.EXPIRED);
    assertThat(period.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(period.article()).contains("Điều 154 Luật số 80/2015/QH13");
    assertThat(period.why().vietnamese())
        .isEqualTo(
            "nhiều khả năng được thay thế từ ngày 01/5/2024 bởi Nghị định số 20/2024/NĐ-CP"
                + " (Điều 154 Luật số 80/2015/QH13)");
    assertThat(period.source()).isEqualTo("nguồn của quan hệ");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-30, -",
    "2016-07-01, Điều 154 Luật số 80/2015/QH13",
    "2025-03-31, Điều 154 Luật số 80/2015/QH13",
    "2025-04-01, khoản 1 Điều 57 Luật số 64/2025/QH15",
  })
  void names_the_law_of_the_day(String day, String article) {
    RegulationRegister register =
        Known.register(
            Known.as("10/2011/NĐ-CP").is(Status.IN_FORCE, "2011-03-01/.."),
            Known.as("20/2016/NĐ-CP")
                .does(Kind.REPLACES, "10/2011/NĐ-CP", day + "/..", Confidence.VERIFIED));

    assertThat(Known.on(register, "10/2011/NĐ-CP", day).article().orElse("-")).isEqualTo(article);
  }

  @Test
  void a_party_document_that_is_replaced_ends_by_no_law_of_the_state() {
    RegulationRegister register =
        Known.register(
            Known.as("12-QĐ/TW").is(Status.IN_FORCE, "2020-01-01/.."),
            Known.as("90-QĐ/TW")
                .is(Status.IN_FORCE, "2024-01-01/..")
                .does(Kind.REPLACES, "12-QĐ/TW"));

    assertThat(Known.on(register, "12-QĐ/TW", "2024-01-01").status()).isEqualTo(Status.EXPIRED);
    assertThat(Known.on(register, "12-QĐ/TW", "2024-01-01").article()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-01, EXPIRED, VERIFIED, khoản 4 Điều 154 Luật số 80/2015/QH13",
    "2025-03-31, EXPIRED, VERIFIED, khoản 4 Điều 154 Luật số 80/2015/QH13",
    "2025-04-01, IN_FORCE, LIKELY, khoản 2 Điều 57 Luật số 64/2025/QH15",
    "2015-01-01, IN_FORCE, VERIFIED, -",
  })
  void detailing_texts_lapse_with_their_parent_or_outlive_it_by_the_law_of_the_day(
      String day, Status status, Confidence confidence, String article) {
    RegulationRegister register =
        Known.register(
            Known.as("05/2012/TT-BXD")
                .is(Status.IN_FORCE, "2012-06-01/..")
                .does(Kind.DETAILS, "10/2011/NĐ-CP"),
            Known.as("10/2011/NĐ-CP")
                .is(Status.IN_FORCE, "2011-03-01/" + LocalDate.parse(day).minusDays(1))
                .is(Status.EXPIRED, day + "/.."));

    ValidityPeriod period = Known.on(register, "05/2012/TT-BXD", day);

    assertThat(period.status()).isEqualTo(status);
    assertThat(period.confidence()).isEqualTo(confidence);
    assertThat(period.article().orElse("-")).isEqualTo(article);
    assertThat(Known.on(register, "05/2012/TT-BXD", "2012-06-01").confidence())
        .isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void a_lapse_goes_down_the_whole_chain_with_the_lowest_confidence() {
    RegulationRegister register =
        Known.register(
            Known.as("09/2019/TT-BXD").is(Status.IN_FORCE, "2019-06-01/..").does(Kind.DETAILS, OLD),
            old().does(Kind.DETAILS, "30/2017/QH14", "../..", Confidence.LIKELY),
            Known.as("30/2017/QH14").is(Status.IN_FORCE, "2018-01-01/.."),
            Known.as("41/2023/QH15")
                .is(Status.IN_FORCE, "2024-01-01/..")
                .does(Kind.REPLACES, "30/2017/QH14"));

    assertThat(Known.on(register, "30/2017/QH14", "2024-01-01").confidence())
        .isEqualTo(Confidence.VERIFIED);
    ValidityPeriod last = Known.on(register, "09/2019/TT-BXD", "2024-01-01");
    assertThat(last.status()).isEqualTo(Status.EXPIRED);
    assertThat(last.confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(last.why().vietnamese())
        .startsWith("nhiều khả năng đã hết hiệu lực từ ngày 01/01/2024");
  }

  @Test
  void a_text_that_details_two_loses_only_a_part_with_one() {
    RegulationRegister register =
        Known.register(
            old().does(Kind.DETAILS, "30/2017/QH14").does(Kind.DETAILS, "31/2017/QH14"),
            Known.as("30/2017/QH14").is(Status.EXPIRED, "2022-01-01/.."),
            Known.as("31/2017/QH14").is(Status.EXPIRED, "2023-01-01/.."));

    assertThat(Known.on(register, OLD, "2022-01-01").status()).isEqualTo(Status.IN_FORCE);
    assertThat(Known.on(register, OLD, "2023-01-01").status()).isEqualTo(Status.EXPIRED);

    RegulationRegister one =
        Known.register(
            old().does(Kind.DETAILS, "30/2017/QH14").does(Kind.DETAILS, "31/2017/QH14"),
            Known.as("30/2017/QH14").is(Status.EXPIRED, "2022-01-01/.."));
    assertThat(Known.on(one, OLD, "2022-01-01").status()).isEqualTo(Status.PARTLY_EXPIRED);
    assertThat(Known.on(one, OLD, "2022-01-01").confidence()).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void a_suspension_ends_and_a_later_statement_stands_against_an_effect() {
    RegulationRegister register =
        Known.register(
            old(), newer().does(Kind.SUSPENDS, OLD, "2024-05-01/2024-06-30", Confidence.VERIFIED));
    assertThat(Known.on(register, OLD, "2024-06-30").status()).isEqualTo(Status.SUSPENDED);
    assertThat(Known.on(register, OLD, "2024-07-01").status()).isEqualTo(Status.IN_FORCE);

    RegulationRegister stated =
        Known.register(
            Known.as(OLD)
                .is(Status.IN_FORCE, "2018-03-01/2024-08-31")
                .is(Status.IN_FORCE, "2024-09-01/.."),
            newer().does(Kind.SUSPENDS, OLD));
    assertThat(Known.on(stated, OLD, "2024-08-31").status()).isEqualTo(Status.SUSPENDED);
    assertThat(Known.on(stated, OLD, "2024-09-01").status()).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void a_relation_without_any_day_has_no_effect() {
    RegulationRegister register = Known.register(old(), Known.as(NEW).does(Kind.REPLACES, OLD));

    assertThat(Known.on(register, OLD, "2030-01-01").status()).isEqualTo(Status.IN_FORCE);
  }

  @Test
  void a_reference_that_fits_several_instruments_points_to_none() {
    RegulationRegister register =
        Known.register(
            Known.as("8/QĐ-UBND")
                .by("UBND tỉnh Lào Cai", "2020-01-02")
                .is(Status.IN_FORCE, "2020-01-02/.."),
            Known.as("8/QĐ-UBND")
                .by("UBND tỉnh Cà Mau", "2020-01-09")
                .is(Status.IN_FORCE, "2020-01-09/.."),
            newer().does(Kind.REPLACES, "08/QĐ-UBND"),
            Known.as("77/QĐ-UBND")
                .by("UBND tỉnh Cà Mau", "2024-02-01")
                .is(Status.IN_FORCE, "2024-02-01/..")
                .does(
                    Kind.REPLACES,
                    new RegulationReference(
                        DocumentNumber.parse("08/QĐ-UBND"),
                        java.util.Optional.of("Ủy ban nhân dân tỉnh Cà Mau"),
                        java.util.Optional.empty())));

    assertThat(register.find(DocumentNumber.parse("8/QĐ-UBND")))
        .extracting(r -> register.timeline(r).on(LocalDate.of(2030, 1, 1)).status())
        .containsExactly(Status.IN_FORCE, Status.EXPIRED);
  }

  @Test
  void relations_are_seen_from_both_sides() {
    RegulationRegister register =
        Known.register(old(), newer().does(Kind.AMENDS, OLD, "khoản 2 Điều 4"));
    Regulation amended = register.find(DocumentNumber.parse(OLD)).get(0);

    assertThat(register.relationsTo(amended))
        .singleElement()
        .satisfies(
            incoming -> {
              assertThat(incoming.by().number()).hasToString(NEW);
              assertThat(incoming.relation().kind().inverse().vietnamese())
                  .isEqualTo("được sửa đổi, bổ sung bởi");
            });
    assertThat(register.relationsTo(incoming(register))).isEmpty();
  }

  private static Regulation incoming(RegulationRegister register) {
    return register.find(DocumentNumber.parse(NEW)).get(0);
  }
}
