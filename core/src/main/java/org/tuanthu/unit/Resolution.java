package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.Message;

/**
 * What a name of a text means on a day (đơn vị mà tên gọi chỉ tới). Only {@link Outcome#ONE} and
 * {@link Outcome#GROUP} are certain.
 *
 * @param units those that are meant, or that may be
 * @param why what is unsure or missing; empty where nothing is
 */
public record Resolution(Outcome outcome, List<Unit> units, Optional<Message> why) {

  /** How far a name leads. */
  public enum Outcome {
    /** To one unit. */
    ONE,
    /** To all units of a group. */
    GROUP,
    /** To some of these units, but which ones does not follow from the name. */
    UNSURE,
    /** To units that bear the name on other days only. */
    OTHER_DAYS,
    /** To none. */
    NONE
  }

  public Resolution {
    units = ImmutableList.copyOf(units);
  }

  static Resolution one(Unit unit) {
    return new Resolution(Outcome.ONE, List.of(unit), Optional.empty());
  }

  static Resolution group(List<Unit> units) {
    return new Resolution(Outcome.GROUP, units, Optional.empty());
  }

  static Resolution unsure(List<Unit> units, Message why) {
    return new Resolution(Outcome.UNSURE, units, Optional.of(why));
  }

  static Resolution otherDays(List<Unit> units) {
    return new Resolution(
        Outcome.OTHER_DAYS,
        units,
        Optional.of(
            Message.vi("Không có đơn vị mang tên này vào ngày đó; tên này thuộc về thời gian khác")
                .en("No unit has this name on that day; it belongs to other days")));
  }

  static Resolution none(Message why) {
    return new Resolution(Outcome.NONE, List.of(), Optional.of(why));
  }

  /** The units that are certainly meant; none when the name leaves a doubt. */
  public List<Unit> certain() {
    return outcome == Outcome.ONE || outcome == Outcome.GROUP ? units : List.of();
  }
}
