package org.tuanthu.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.json.UnitsJson;
import org.tuanthu.unit.Resolution;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitResolver;

class SampleUnitsTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  private final UnitRegister register = SampleUnits.register();

  @Test
  void has_forty_units() {
    assertThat(register.all()).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng Kế hoạch - Tài chính          | ONE | SXD-KHTC",
        "PHÒNG KẾ HOẠCH – TÀI CHÍNH          | ONE | SXD-KHTC",
        "Phòng Kế hoạch và Tài chính         | ONE | SXD-KHTC",
        "phòng kế hoạch, tài chính           | ONE | SXD-KHTC",
        "Phòng KHTC                          | ONE | SXD-KHTC",
        "Phòng KH-TC                         | ONE | SXD-KHTC",
        "Phòng KH&TC                         | ONE | SXD-KHTC",
        "P. KHTC                             | ONE | SXD-KHTC",
        "P.KHTC                              | ONE | SXD-KHTC",
        "Phòng KHTC Sở Xây dựng              | ONE | SXD-KHTC",
        "Phòng KHTC Sở                       | ONE | SXD-KHTC",
        "Phòng Kế hoạch - Tài chính Sở XD tỉnh Trường Giang | ONE | SXD-KHTC",
        "Phòng KHTC Sở Nội vụ                | NONE | ",
        "Phòng TCCB                          | ONE | SXD-TCCB",
        "VP                                  | ONE | SXD-VP",
        "Văn phòng                           | ONE | SXD-VP",
        "Văn phòng Sở Xây dựng               | ONE | SXD-VP",
        "Phòng Quản lý nhà                   | ONE | SXD-NTT",
        "Phòng PTĐT&HTKT                     | ONE | SXD-PTDT",
        "Sở XD                               | ONE | SXD",
        "SXD                                 | ONE | SXD",
        "Sở                                  | ONE | SXD",
        "Sở TC                               | ONE | STC",
        "Sở Tài chính tỉnh                   | ONE | STC",
        "UBND tỉnh                           | ONE | TTG",
        "Ủy ban nhân dân tỉnh                | ONE | TTG",
        "Uỷ ban nhân dân tỉnh Trường Giang   | ONE | TTG",
        "UBND huyện An Lâm                   | ONE | H-AL",
        "UBND TP Giang Thành                 | ONE | TP-TG",
        "UBND TP. Giang Thành                | ONE | TP-TG",
        "Phòng Hành chính                    | UNSURE | SXD-GDXD-HC",
        "Phòng Quản lý                       | UNSURE | SXD-NTT SXD-QLVT SXD-QLXD TP-TG-QLDT",
        "Phòng Quản lý giao thông            | OTHER_DAYS | SXD-QLGT",
        "Phòng Truyền thông                  | NONE | ",
        "-                                   | NONE | ",
        "Trung tâm Đăng kiểm                 | UNSURE | SXD-DK",
      })
  void finds_units_by_what_texts_call_them(String name, Outcome outcome, String units) {
    check(BEFORE, name, outcome, units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "các trung tâm               | GROUP  | SXD-DHGT SXD-DK SXD-QHKD",
        "Giám đốc các Trung tâm      | GROUP  | SXD-DHGT SXD-DK SXD-QHKD",
        "các phòng chuyên môn        | GROUP  | SXD-KHTC SXD-NTT SXD-PTDT SXD-QHKT SXD-QLGT SXD-QLXD",
        "các phòng, ban thuộc Sở     | GROUP  | SXD-KHTC SXD-NTT SXD-PTDT SXD-QHKT SXD-QLGT SXD-QLXD SXD-VP",
        "các chi cục, trung tâm      | GROUP  | SXD-DHGT SXD-DK SXD-GDXD SXD-QHKD",
        "các đơn vị sự nghiệp        | GROUP  | SXD-DADT SXD-DHGT SXD-DK SXD-QHKD",
        "các sở                      | GROUP  | SNV STC SXD",
        "Các sở, ban, ngành          | GROUP  | SNV STC SXD",
        "các sở - ban - ngành tỉnh   | GROUP  | SNV STC SXD",
        "các xã, phường              | GROUP  | P-GT X-AL X-BS X-LT",
        "UBND các xã và phường       | GROUP  | P-GT X-AL X-BS X-LT",
        "Chủ tịch UBND các xã, phường trên địa bàn tỉnh | GROUP | P-GT X-AL X-BS X-LT",
        "UBND các xã                 | GROUP  | X-AL X-BS X-LT",
        "UBND cấp xã                 | GROUP  | P-GT X-AL X-BS X-LT",
        "Phòng Kinh tế các xã        | GROUP  | X-AL-KT X-BS-KT",
        "các xã có liên quan         | UNSURE | X-AL X-BS X-LT",
        "các huyện                   | NONE   | ",
        "UBND cấp huyện              | NONE   | ",
        "các phòng, bộ phận          | UNSURE | SXD-KHTC SXD-NTT SXD-PTDT SXD-QHKT SXD-QLGT SXD-QLXD",
        "các đơn vị trực thuộc       | UNSURE | ",
        "Phòng Tổ chức cán bộ        | OTHER_DAYS | SXD-TCCB",
      })
  void finds_the_units_of_a_group(String name, Outcome outcome, String units) {
    check(AFTER, name, outcome, units);
  }

  private void check(LocalDate on, String name, Outcome outcome, String units) {
    Resolution found = UnitResolver.of(register, SampleUnits.AGENCY, on).resolve(name);

    assertThat(found.outcome()).as(found.toString()).isEqualTo(outcome);
    assertThat(found.units())
        .extracting(unit -> unit.id().value())
        .containsExactlyInAnyOrderElementsOf(
            units == null ? List.of() : Arrays.asList(units.split(" ")));
    assertThat(found.why().isEmpty()).isEqualTo(!found.certain().isEmpty());
  }

  @Test
  void divisions_beside_leave_the_others_for_the_units_below() {
    Resolution found =
        UnitResolver.of(register, SampleUnits.AGENCY, AFTER)
            .resolve("các phòng chuyên môn, đơn vị trực thuộc Sở");

    assertThat(found.outcome()).isEqualTo(Outcome.GROUP);
    assertThat(found.units()).extracting(unit -> unit.id().value()).contains("SXD-KHTC", "SXD-DK");
  }

  @Test
  void an_agency_may_say_itself_whom_a_group_has() {
    Resolution found =
        UnitResolver.of(ownGroups(), UnitId.of("S"), AFTER).resolve("Các đơn vị trực thuộc");

    assertThat(found.outcome()).isEqualTo(Outcome.GROUP);
    assertThat(found.units()).extracting(unit -> unit.id().value()).containsExactly("B", "C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban Quản lý các khu công nghiệp",
        "Ban quản lý các KCN",
        "BQL các khu công nghiệp"
      })
  void the_name_of_one_unit_may_have_a_plural(String name) {
    Resolution found = UnitResolver.of(ownGroups(), UnitId.of("S"), AFTER).resolve(name);

    assertThat(found.outcome()).isEqualTo(Outcome.ONE);
    assertThat(found.units()).extracting(unit -> unit.id().value()).containsExactly("C");
  }

  private static UnitRegister ownGroups() {
    return UnitsJson.read(
        """
        {"version": 1, "units": [
          {"id": "S", "name": "Sở Mẫu", "kind": "DEPARTMENT"},
          {"id": "A", "name": "Phòng A", "kind": "DIVISION", "parent": "S"},
          {"id": "B", "name": "Trung tâm B", "kind": "CENTRE", "parent": "S",
           "otherNames": ["các đơn vị trực thuộc"]},
          {"id": "C", "name": "Ban Quản lý các khu công nghiệp", "parent": "S",
           "otherNames": ["các đơn vị trực thuộc"]}
        ]}
        """);
  }

  @Test
  void the_reorganisation_loses_no_division() {
    assertThat(register.lineage(UnitId.of("SXD-QLVT"), BEFORE, AFTER))
        .extracting(Unit::id)
        .containsExactly(UnitId.of("SXD-QLGT"));
    assertThat(register.lineage(UnitId.of("SXD-VP"), AFTER, BEFORE))
        .extracting(Unit::id)
        .containsExactly(UnitId.of("SXD-TCCB"), UnitId.of("SXD-VP"));
  }
}
