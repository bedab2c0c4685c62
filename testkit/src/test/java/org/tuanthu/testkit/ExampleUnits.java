package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.json.ShippedData;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** The units that are shipped and those around the agency of the built-in examples. */
final class ExampleUnits {
  private static final UnitId PROVINCE = UnitId.of("tinh-dong-thap-2025");
  private static final UnitId DEPARTMENT = UnitId.of("snv");
  private static final DateRange DAYS = DateRange.from(LocalDate.of(2025, 7, 1));

  static final UnitRegister REGISTER = register();

  private ExampleUnits() {}

  private static UnitRegister register() {
    List<Unit> all = new ArrayList<>(ShippedData.units().all());
    all.add(below(PROVINCE, "snv", "Sở Nội vụ"));
    all.add(below(PROVINCE, "stc", "Sở Tài chính"));
    all.add(below(DEPARTMENT, "snv-vp", "Văn phòng Sở"));
    all.add(below(DEPARTMENT, "snv-vtlt", "Phòng Văn thư lưu trữ"));
    return UnitRegister.of(all, List.of());
  }

  private static Unit below(UnitId parent, String id, String name) {
    return Unit.builder(UnitId.of(id), DAYS)
        .name(name)
        .parent(UnitTree.ADMINISTRATIVE, parent)
        .build();
  }
}
