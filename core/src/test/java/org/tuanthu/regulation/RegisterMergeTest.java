package org.tuanthu.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

class RegisterMergeTest {

  private static Known own() {
    return Known.as("08/QĐ-UBND").by("UBND tỉnh Cà Mau", "2024-02-01");
  }

  private static Known other() {
    return Known.as("8/QĐ-UBND").by("Uỷ ban nhân dân tỉnh Cà Mau", "2024-02-01");
  }

  @Test
  void instruments_of_one_number_stay_apart_by_issuer_and_day() {
    Known otherPlace = Known.as("8/QĐ-UBND").by("UBND tỉnh Lào Cai", "2024-02-01");
    Known otherYear = Known.as("8/QĐ-UBND").by("UBND tỉnh Cà Mau", "2025-02-01");
    RegisterMerge merge = merge(Known.register(own()), Known.register(otherPlace, otherYear));

    assertThat(merge.register().all())
        .containsExactly(own().done(), otherPlace.done(), otherYear.done());
    assertThat(merge.conflicts()).isEmpty();
  }

  @Test
  void what_only_one_states_is_joined() {
    RegisterMerge merge =
        merge(
            Known.register(own().is(Status.IN_FORCE, "2024-03-01/2024-03-31")),
            Known.register(
                other()
                    .is(Status.IN_FORCE, "2024-02-15/2024-04-30")
                    .is(Status.EXPIRED, "2024-05-01/..")
                    .does(Kind.REPLACES, "7/QĐ-UBND")));

    assertThat(merge.conflicts()).isEmpty();
    Regulation joined = merge.register().all().get(0);
    assertThat(joined.number()).hasToString("08/QĐ-UBND");
    assertThat(joined.relations()).hasSize(1);
    assertThat(merge.register().timeline(joined).periods())
        .extracting(period -> period.status() + " " + period.range())
        .containsExactly(
            "UNKNOWN ../2024-02-14",
            "IN_FORCE 2024-02-15/2024-02-29",
            "IN_FORCE 2024-03-01/2024-03-31",
            "IN_FORCE 2024-04-01/2024-04-30",
            "EXPIRED 2024-05-01/..");
  }

  @Test
  void where_both_state_different_things_the_own_fact_stands_and_the_conflict_is_listed() {
    RegisterMerge merge =
        merge(
            Known.register(
                own()
                    .is(Status.IN_FORCE, "2024-03-01/..")
                    .does(Kind.AMENDS, "5/QĐ-UBND", "2024-03-01/..", Confidence.VERIFIED)),
            Known.register(
                other()
                    .is(Status.IN_FORCE, "2024-03-01/2024-06-30")
                    .is(Status.EXPIRED, "2024-07-01/..")
                    .does(Kind.AMENDS, "05/QĐ-UBND", "2024-04-01/..", Confidence.VERIFIED)));

    assertThat(Known.on(merge.register(), "8/QĐ-UBND", "2024-08-01").status())
        .isEqualTo(Status.IN_FORCE);
    assertThat(merge.register().all().get(0).relations()).hasSize(1);
    assertThat(merge.conflicts())
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.about())
                    .extracting(Message::vietnamese)
                    .containsExactly(
                        "hiệu lực: \"IN_FORCE 2024-03-01/..\" khác \"EXPIRED 2024-07-01/..\"",
                        "sửa đổi, bổ sung 05/QĐ-UBND: \"[] 2024-03-01/..\" khác"
                            + " \"[] 2024-04-01/..\""));
  }

  @Test
  void registers_that_contradict_each_other_in_a_ring_make_none() {
    RegulationRegister one =
        Known.register(Known.as("1/2020/NĐ-CP").does(Kind.REPLACES, "2/2020/NĐ-CP"));
    RegulationRegister two =
        Known.register(Known.as("2/2020/NĐ-CP").does(Kind.REPLACES, "1/2020/NĐ-CP"));

    assertThatThrownBy(() -> one.mergedWith(two)).hasMessageContaining("in a ring");
  }

  private static RegisterMerge merge(RegulationRegister own, RegulationRegister other) {
    return own.mergedWith(other);
  }
}
