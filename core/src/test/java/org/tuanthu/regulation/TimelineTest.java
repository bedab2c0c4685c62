package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;

class TimelineTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  @Test
  void an_instrument_without_facts_is_unknown_on_every_day() {
    Timeline timeline = timeline(Known.as("1/2020/NĐ-CP"));

    assertThat(timeline.periods()).hasSize(1);
    assertThat(timeline.on(LocalDate.MIN).status()).isEqualTo(Status.UNKNOWN);
    assertThat(timeline.on(LocalDate.MAX).status()).isEqualTo(Status.UNKNOWN);
    assertThat(timeline.on(DAY).why().vietnamese()).contains("không có thông tin");
  }

  @ParameterizedTest
  @CsvSource({
    "Điều 3, EXPIRED, VERIFIED",
    "khoản 1 Điều 3, EXPIRED, VERIFIED",
    "khoản 2 Điều 5, AMENDED, VERIFIED",
    "Điều 5, AMENDED, VERIFIED",
    "Điều 7, PARTLY_EXPIRED, VERIFIED",
    "khoản 1 Điều 7, EXPIRED, VERIFIED",
    "Điều 9, IN_FORCE, LIKELY",
  })
  void a_provision_has_a_validity_of_its_own(String part, Status status, Confidence confidence) {
    RegulationRegister register =
        Known.register(
            Known.as("1/2020/NĐ-CP").is(Status.IN_FORCE, "2020-03-01/.."),
            Known.as("2/2023/NĐ-CP")
                .is(Status.IN_FORCE, "2023-03-01/..")
                .does(Kind.ABROGATES, "1/2020/NĐ-CP", "Điều 3", "khoản 1 Điều 7")
                .does(Kind.AMENDS, "1/2020/NĐ-CP", "khoản 2 Điều 5"));
    Regulation decree = register.find(DocumentNumber.parse("1/2020/NĐ-CP")).get(0);

    ValidityPeriod period = register.timeline(decree).on(DAY, Provision.parse(part));

    assertThat(period.status()).isEqualTo(status);
    assertThat(period.confidence()).isEqualTo(confidence);
    assertThat(register.timeline(decree).on(DAY).status()).isEqualTo(Status.PARTLY_EXPIRED);
    assertThat(register.timeline(decree).on(LocalDate.of(2023, 2, 28), Provision.parse(part)))
        .extracting(ValidityPeriod::status)
        .isEqualTo(Status.IN_FORCE);
  }

  @Test
  void the_whole_decides_for_its_parts_unless_it_is_in_force() {
    Timeline expired =
        timeline(
            Known.as("1/2020/NĐ-CP")
                .is(Status.EXPIRED, "2023-01-01/..")
                .part("Điều 2", Status.IN_FORCE, "2020-01-01/.."));

    assertThat(expired.on(DAY, Provision.article("2")).status()).isEqualTo(Status.EXPIRED);
  }

  @Test
  void which_parts_have_expired_is_unknown_where_nobody_says_it() {
    Timeline partly = timeline(Known.as("1/2020/NĐ-CP").is(Status.PARTLY_EXPIRED, "2023-01-01/.."));

    assertThat(partly.on(DAY, Provision.article("2")).status()).isEqualTo(Status.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void periods_tile_all_time_and_agree_with_every_day(long seed) {
    Random random = new Random(seed);
    Known target = Known.as("1/2020/NĐ-CP").is(Status.IN_FORCE, "2020-01-10/2020-02-20");
    if (random.nextBoolean()) {
      target.is(Status.EXPIRED, "2020-03-01/..");
    }
    Known[] all = new Known[6];
    all[0] = target;
    Kind[] kinds = {Kind.REPLACES, Kind.AMENDS, Kind.SUSPENDS, Kind.RELATED};
    for (int i = 1; i < all.length; i++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(90));
      String to = random.nextBoolean() ? ".." : from.plusDays(random.nextInt(30)).toString();
      all[i] =
          Known.as(i + "/2021/NĐ-CP")
              .does(kinds[random.nextInt(4)], "1/2020/NĐ-CP", from + "/" + to, Confidence.VERIFIED);
    }
    RegulationRegister register = Known.register(all);
    Timeline timeline = register.timeline(register.all().get(0));

    List<ValidityPeriod> periods = timeline.periods();
    assertThat(periods.get(0).range().from()).isEmpty();
    assertThat(periods.get(periods.size() - 1).range().to()).isEmpty();
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).range().from())
          .isEqualTo(periods.get(i - 1).range().to().map(day -> day.plusDays(1)));
    }
    for (int day = 0; day < 150; day++) {
      LocalDate on = LocalDate.of(2019, 12, 15).plusDays(day);
      assertThat(periods.stream().filter(p -> p.range().contains(on)).collect(Collectors.toList()))
          .containsExactly(timeline.on(on));
    }
  }

  @Test
  void what_was_known_and_what_was_in_force_are_two_dates() {
    RegulationRegister register =
        Known.register(
            Known.as("1/2020/NĐ-CP")
                .heldAs(Status.IN_FORCE, "2020-01-01/..", "2020-02-01/2024-09-30")
                .heldAs(Status.IN_FORCE, "2020-01-01/2023-12-31", "2024-10-01/..")
                .heldAs(Status.EXPIRED, "2024-01-01/..", "2024-10-01/.."));

    assertThat(Known.on(register, "1/2020/NĐ-CP", "2024-06-01").status()).isEqualTo(Status.EXPIRED);
    assertThat(status(register.asKnownOn(LocalDate.of(2024, 9, 30)))).isEqualTo(Status.IN_FORCE);
    assertThat(status(register.asKnownOn(LocalDate.of(2024, 10, 1)))).isEqualTo(Status.EXPIRED);
    assertThat(status(register.asKnownOn(LocalDate.of(2020, 1, 31)))).isEqualTo(Status.UNKNOWN);
    assertThat(status(register.asKnownOn(LocalDate.MIN).asKnownOn(LocalDate.of(2024, 10, 1))))
        .isEqualTo(Status.EXPIRED);
  }

  private static Status status(RegulationRegister register) {
    return Known.on(register, "1/2020/NĐ-CP", "2024-06-01").status();
  }

  private static Timeline timeline(Known instrument) {
    RegulationRegister register = Known.register(instrument);
    return register.timeline(register.all().get(0));
  }

  @Test
  void an_instrument_of_another_register_is_answered_by_its_key() {
    RegulationRegister register =
        Known.register(Known.as("1/2020/NĐ-CP").is(Status.EXPIRED, "2023-01-01/.."));

    assertThat(register.timeline(Known.as("01/2020/NĐ-CP").done()).on(DAY).status())
        .isEqualTo(Status.EXPIRED);
    assertThat(
            register.timeline(Known.as("3/2020/NĐ-CP").is(Status.IN_FORCE, "../..").done()).on(DAY))
        .extracting(ValidityPeriod::range)
        .isEqualTo(DateRange.ALWAYS);
  }
}
