package org.tuanthu.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.json.ShippedData;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/** The units that are shipped, and those around two agencies of sample plans and the examples. */
public final class UnitsAround {
  private static final UnitRegister REGISTER = make();

  private UnitsAround() {}

  /** The register. */
  public static UnitRegister register() {
    return REGISTER;
  }

  private static UnitRegister make() {
    List<Unit> all = new ArrayList<>(ShippedData.units().all());
    DateRange always = DateRange.ALWAYS;
    all.add(unit("ht-stp", "Sở Tư pháp", "tinh-ha-tinh", always));
    all.add(unit("ht-snv", "Sở Nội vụ", "tinh-ha-tinh", always));
    all.add(unit("ht-stc", "Sở Tài chính", "tinh-ha-tinh", always));
    all.add(unit("ht-tt", "Thanh tra tỉnh", "tinh-ha-tinh", always));
    all.add(unit("na-snv", "Sở Nội vụ", "tinh-nghe-an", always));
    all.add(unit("na-stc", "Sở Tài chính", "tinh-nghe-an", always));
    all.add(unit("na-vp", "Văn phòng Sở", "na-snv", always));
    all.add(unit("na-tt", "Thanh tra Sở", "na-snv", always));
    all.add(unit("na-cchc", "Phòng Cải cách hành chính", "na-snv", always));
    all.add(unit("na-ltls", "Trung tâm Lưu trữ lịch sử", "na-snv", always));
    DateRange merged = DateRange.from(LocalDate.of(2025, 7, 1));
    all.add(unit("dt-snv", "Sở Nội vụ", "tinh-dong-thap-2025", merged));
    all.add(unit("dt-stc", "Sở Tài chính", "tinh-dong-thap-2025", merged));
    all.add(unit("dt-vp", "Văn phòng Sở", "dt-snv", merged));
    all.add(unit("dt-vtlt", "Phòng Văn thư lưu trữ", "dt-snv", merged));
    return UnitRegister.of(all);
  }

  private static Unit unit(String id, String name, String parent, DateRange days) {
    return Unit.builder(UnitId.of(id), days)
        .name(name)
        .parent(UnitTree.ADMINISTRATIVE, UnitId.of(parent))
        .build();
  }
}
