package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitCode;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitKind;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitResolver;

class ShippedUnitsTest {
  private static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_DAY_OF_34 = LocalDate.of(2025, 7, 1);

  private final UnitRegister units = ShippedData.units();

  @Test
  void there_are_63_provinces_until_and_34_from_the_first_of_july() {
    assertThat(of(UnitKind.PROVINCE, LAST_DAY_OF_63)).hasSize(63);
    assertThat(of(UnitKind.PROVINCE, FIRST_DAY_OF_34)).hasSize(34);
    assertThat(of(UnitKind.PROVINCE, FIRST_DAY_OF_34))
        .filteredOn(unit -> unit.name(FIRST_DAY_OF_34).startsWith("Thành phố "))
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-07-01", "2025-12-31", "2026-04-30", "2099-01-01"})
  void every_province_of_the_63_goes_on_in_exactly_one(LocalDate later) {
    for (Unit old : of(UnitKind.PROVINCE, LAST_DAY_OF_63)) {
      assertThat(units.lineage(old.id(), LAST_DAY_OF_63, later)).as(old.id().value()).hasSize(1);
    }
  }

  @Test
  void the_predecessors_of_the_34_are_the_63_each_once() {
    List<Unit> predecessors = new ArrayList<>();
    for (Unit province : of(UnitKind.PROVINCE, FIRST_DAY_OF_34)) {
      predecessors.addAll(units.lineage(province.id(), FIRST_DAY_OF_34, LAST_DAY_OF_63));
    }

    assertThat(predecessors)
        .containsExactlyInAnyOrderElementsOf(of(UnitKind.PROVINCE, LAST_DAY_OF_63));
  }

  @Test
  void lineage_is_the_same_seen_from_both_ends() {
    LocalDate early = LocalDate.of(2025, 2, 1);
    for (Unit one : on(early)) {
      for (Unit other : on(FIRST_DAY_OF_34)) {
        assertThat(units.lineage(one.id(), early, FIRST_DAY_OF_34).contains(other))
            .isEqualTo(units.lineage(other.id(), FIRST_DAY_OF_34, early).contains(one));
      }
    }
  }

  @Test
  void each_of_the_34_has_its_own_area_code() {
    assertThat(of(UnitKind.PROVINCE, FIRST_DAY_OF_34))
        .allSatisfy(
            unit -> assertThat(codes(unit, FIRST_DAY_OF_34, UnitCode.System.AREA)).hasSize(1))
        .flatMap(unit -> codes(unit, FIRST_DAY_OF_34, UnitCode.System.AREA))
        .doesNotHaveDuplicates();
    assertThat(of(UnitKind.PROVINCE, LAST_DAY_OF_63))
        .allSatisfy(
            unit -> assertThat(codes(unit, LAST_DAY_OF_63, UnitCode.System.AREA)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Tỉnh Hoà Bình,           2025-06-30, Tỉnh Phú Thọ",
    "UBND tỉnh Vĩnh Phúc,     2025-06-30, Tỉnh Phú Thọ",
    "Bình Dương,              2025-06-30, Thành phố Hồ Chí Minh",
    "TP.HCM,                  2025-06-30, Thành phố Hồ Chí Minh",
    "Thành phố Đà Nẵng,       2025-06-30, Thành phố Đà Nẵng",
    "Tỉnh Bình Phước,         2025-06-30, Tỉnh Đồng Nai",
    "Tỉnh Cao Bằng,           2025-06-30, Tỉnh Cao Bằng",
    "BGTVT,                   2025-02-28, Bộ Xây dựng",
    "BLĐTBXH,                 2025-02-28, Bộ Nội vụ",
    "BTTTT,                   2025-02-28, Bộ Khoa học và Công nghệ",
    "Ủy ban Dân tộc,          2025-02-28, Bộ Dân tộc và Tôn giáo",
    "Bộ Tài nguyên và Môi trường, 2025-02-28, Bộ Nông nghiệp và Môi trường",
    "Bộ Y tế,                 2025-02-28, Bộ Y tế",
  })
  void names_lead_to_what_carries_them_on(String name, LocalDate at, String successor) {
    Unit unit = units.named(name, at).get(0);

    assertThat(units.lineage(unit.id(), at, FIRST_DAY_OF_34))
        .extracting(found -> found.name(FIRST_DAY_OF_34))
        .containsExactly(successor);
  }

  @Test
  void ministries_change_on_the_first_of_march() {
    assertThat(of(UnitKind.MINISTRY, LocalDate.of(2025, 3, 1)))
        .extracting(unit -> unit.otherNames(FIRST_DAY_OF_34).get(0))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(
                ("BQP BCA BNG BNV BTP BTC BCT BNNMT BXD BVHTTDL BKHCN BGDĐT BYT BDTTG"
                        + " NHNN TTCP VPCP")
                    .split(" ")));
    assertThat(of(UnitKind.MINISTRY, LocalDate.of(2025, 2, 28))).hasSize(22);
  }

  @Test
  void the_district_level_ends_and_nothing_carries_it_on() {
    UnitId districts = UnitId.of("cap-huyen");

    assertThat(units.find(districts, LAST_DAY_OF_63)).isPresent();
    assertThat(units.find(districts, FIRST_DAY_OF_34)).isEmpty();
    assertThat(units.lineage(districts, LAST_DAY_OF_63, FIRST_DAY_OF_34)).isEmpty();
  }

  @Test
  void a_likely_change_says_so() {
    Unit province = units.find(UnitId.of("tinh-dong-nai-2025"), FIRST_DAY_OF_34).orElseThrow();

    assertThat(province.name(LocalDate.of(2026, 4, 29))).isEqualTo("Tỉnh Đồng Nai");
    assertThat(province.name(LocalDate.of(2026, 4, 30))).isEqualTo("Thành phố Đồng Nai");
    assertThat(units.events(province.id()))
        .extracting(UnitEvent::confidence)
        .containsExactly(Confidence.VERIFIED, Confidence.LIKELY);
  }

  @Test
  void a_former_name_is_told_from_an_unknown_one() {
    UnitResolver names = UnitResolver.of(units, FIRST_DAY_OF_34);

    assertThat(names.resolve("tỉnh Nam Định").outcome()).isEqualTo(Outcome.OTHER_DAYS);
    assertThat(names.resolve("tỉnh Không Có").outcome()).isEqualTo(Outcome.NONE);
    assertThat(names.resolve("Bộ GD&ĐT").outcome()).isEqualTo(Outcome.ONE);
  }

  @Test
  void codes_of_old_order_are_the_same() {
    Unit province = units.named("tỉnh Lạng Sơn", FIRST_DAY_OF_34).get(0);

    assertThat(province.codes(FIRST_DAY_OF_34))
        .containsExactlyInAnyOrder(UnitCode.parse("000.00.00.H37"), UnitCode.parse("20"));
    assertThat(province.codes(LocalDate.of(2020, 9, 14))).isEmpty();
  }

  private List<Unit> on(LocalDate day) {
    return units.all().stream().filter(unit -> unit.validity().contains(day)).toList();
  }

  private List<Unit> of(UnitKind kind, LocalDate day) {
    return on(day).stream()
        .filter(unit -> unit.kind(day).filter(kind::equals).isPresent())
        .toList();
  }

  private static List<UnitCode> codes(Unit unit, LocalDate on, UnitCode.System system) {
    return unit.codes(on).stream().filter(code -> code.system() == system).toList();
  }
}
