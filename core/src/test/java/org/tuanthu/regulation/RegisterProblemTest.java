package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod.Status;

class RegisterProblemTest {

  @Test
  void an_instrument_has_no_relation_to_itself() {
    assertThatThrownBy(() -> Known.as("01/2020/NĐ-CP").does(Kind.AMENDS, "1/2020/NĐ-CP").done())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no relation to itself, got AMENDS 1/2020/NĐ-CP");
  }

  @Test
  void instruments_must_not_replace_each_other_in_a_ring() {
    List<Regulation> ring =
        List.of(
            Known.as("9/2020/NĐ-CP").done(),
            Known.as("1/2020/NĐ-CP").does(Kind.REPLACES, "2/2020/NĐ-CP").done(),
            Known.as("2/2020/NĐ-CP").does(Kind.ABROGATES, "3/2020/NĐ-CP").done(),
            Known.as("3/2020/NĐ-CP").does(Kind.REPLACES, "1/2020/NĐ-CP").done());

    assertThat(RegisterProblem.of(ring))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.index()).isEqualTo(1);
              assertThat(problem.reason())
                  .endsWith("1/2020/NĐ-CP -> 2/2020/NĐ-CP -> 3/2020/NĐ-CP -> 1/2020/NĐ-CP");
            });
    assertThatThrownBy(() -> RegulationRegister.of(ring)).hasMessageContaining("in a ring");
  }

  @Test
  void they_may_amend_each_other_and_abrogate_parts_of_each_other() {
    assertThat(
            RegisterProblem.of(
                List.of(
                    Known.as("1/2020/NĐ-CP").does(Kind.AMENDS, "2/2020/NĐ-CP").done(),
                    Known.as("2/2020/NĐ-CP")
                        .does(Kind.ABROGATES, "1/2020/NĐ-CP", "Điều 4")
                        .done())))
        .isEmpty();
  }

  @Test
  void an_instrument_stands_once() {
    List<Regulation> twice =
        List.of(
            Known.as("1/QĐ-UBND").by("UBND tỉnh Cà Mau", "2020-01-02").done(),
            Known.as("01/QĐ-UBND").by("Uỷ ban nhân dân tỉnh Cà Mau", "2020-01-02").done(),
            Known.as("01/QĐ-UBND").by("UBND tỉnh Cà Mau", "2021-01-02").done());

    assertThat(RegisterProblem.of(twice)).extracting(RegisterProblem::index).containsExactly(1);
  }

  @Test
  void a_long_chain_of_detailing_texts_needs_no_deep_stack() {
    List<Regulation> chain = new ArrayList<>();
    chain.add(Known.as("1/2020/NĐ-CP").is(Status.EXPIRED, "2022-01-01/..").done());
    for (int i = 2; i <= 20_000; i++) {
      chain.add(
          Known.as(i + "/2020/NĐ-CP")
              .is(Status.IN_FORCE, "2020-06-01/..")
              .does(Kind.DETAILS, i - 1 + "/2020/NĐ-CP")
              .done());
    }
    RegulationRegister register = RegulationRegister.of(chain);

    Regulation last = register.find(DocumentNumber.parse("20000/2020/NĐ-CP")).get(0);
    assertThat(register.timeline(last).on(LocalDate.of(2022, 1, 1)).status())
        .isEqualTo(Status.EXPIRED);
  }
}
