package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tuanthu.unit.UnitChange;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.UnitId;

/** Changes of units in words. */
final class ChangeText {
  private final Sheet sheet;
  private final UnitNames names;

  ChangeText(Sheet sheet, UnitNames names) {
    this.sheet = sheet;
    this.names = names;
  }

  /** The change in one sentence; units are called as before, those that take over as after. */
  String of(UnitEvent event) {
    UnitChange change = event.change();
    LocalDate day = event.day();
    String before = called(change.units(), day.minusDays(1));
    String after = called(change.into(), day);
    if (change instanceof UnitChange.Created created) {
      return sheet.say("Thành lập ", "Founded: ") + called(created.units(), day);
    }
    if (change instanceof UnitChange.Renamed renamed) {
      return sheet.say("Đổi tên ", "Renamed: ")
          + before
          + sheet.say(" thành ", " to ")
          + renamed.name();
    }
    if (change instanceof UnitChange.Recoded recoded) {
      return sheet.say("Mang mã ", "Coded ") + recoded.code() + ": " + before;
    }
    if (change instanceof UnitChange.Moved moved) {
      return sheet.say("Chuyển ", "Moved: ")
          + before
          + sheet.say(" về ", " to ")
          + called(List.of(moved.parent()), day)
          + sheet.say(" (" + moved.tree().vietnamese() + ")", " (" + moved.tree() + ")");
    }
    if (change instanceof UnitChange.Merged merged) {
      boolean stays = merged.units().contains(merged.target());
      List<UnitId> others =
          merged.units().stream().filter(id -> !id.equals(merged.target())).toList();
      return stays
          ? sheet.say("Sáp nhập ", "Merged: ")
              + called(others, day.minusDays(1))
              + sheet.say(" vào ", " into ")
              + after
          : sheet.say("Hợp nhất ", "Merged: ") + before + sheet.say(" thành ", " into ") + after;
    }
    if (change instanceof UnitChange.Split) {
      return sheet.say("Chia, tách ", "Split: ") + before + sheet.say(" thành ", " into ") + after;
    }
    if (change instanceof UnitChange.Transferred transferred) {
      return sheet.say("Chuyển ", "Passed: ")
          + transferred.field()
          + sheet.say(" từ ", " from ")
          + before
          + sheet.say(" sang ", " to ")
          + called(List.of(transferred.receiver()), day);
    }
    return sheet.say("Giải thể, kết thúc hoạt động ", "Abolished: ") + before;
  }

  private String called(List<UnitId> ids, LocalDate on) {
    return ids.stream().map(id -> names.called(id, on)).collect(Collectors.joining(", "));
  }
}
