package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

class RegulationRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  @Test
  void finds_every_instrument_of_a_number_with_or_without_leading_zeros() {
    RegulationRegister register =
        RegulationRegister.of(
            List.of(
                plan("08/KH-UBND", "Ủy ban nhân dân tỉnh Lào Cai", DAY),
                plan("8/KH-UBND", "Ủy ban nhân dân tỉnh Cà Mau", DAY)));

    assertThat(register.find(DocumentNumber.parse("008/KH-UBND"))).hasSize(2);
    assertThat(register.find(DocumentNumber.parse("80/KH-UBND"))).isEmpty();
  }

  @Test
  void periods_of_validity_must_follow_each_other() {
    assertThatThrownBy(
            () ->
                plan(
                    "8/KH-UBND",
                    "UBND tỉnh",
                    DAY,
                    period(DAY, DAY.plusDays(9), Status.IN_FORCE),
                    period(DAY.plusDays(9), DAY.plusDays(10), Status.EXPIRED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024-02-01/2024-02-10 and 2024-02-10/2024-02-11");
  }

  @Test
  void knows_nothing_between_its_periods() {
    Regulation regulation =
        plan(
            "8/KH-UBND",
            "UBND tỉnh",
            DAY,
            period(DAY, DAY.plusDays(1), Status.IN_FORCE),
            period(DAY.plusDays(3), DAY.plusDays(9), Status.EXPIRED));

    Timeline timeline = RegulationRegister.of(List.of(regulation)).timeline(regulation);
    assertThat(timeline.on(DAY.minusDays(1)).status()).isEqualTo(Status.UNKNOWN);
    assertThat(timeline.on(DAY.plusDays(1)).status()).isEqualTo(Status.IN_FORCE);
    assertThat(timeline.on(DAY.plusDays(2)).status()).isEqualTo(Status.UNKNOWN);
    assertThat(timeline.on(DAY.plusDays(3)).status()).isEqualTo(Status.EXPIRED);
    assertThat(timeline.on(DAY.plusDays(10)).range()).hasToString("2024-02-11/..");
  }

  private static ValidityPeriod period(LocalDate from, LocalDate to, Status status) {
    return new ValidityPeriod(
        DateRange.of(from, to),
        status,
        Confidence.VERIFIED,
        Message.vi("lý do").en("reason"),
        "nguồn");
  }

  private static Regulation plan(
      String number, String issuer, LocalDate issued, ValidityPeriod... validity) {
    return new Regulation(
        DocumentType.PLAN,
        DocumentNumber.parse(number),
        Optional.empty(),
        issuer,
        Optional.of(issued),
        List.of(validity),
        List.of(),
        Confidence.VERIFIED,
        "nguồn");
  }
}
