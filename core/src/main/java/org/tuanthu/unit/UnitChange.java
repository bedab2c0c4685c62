package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happens to units on one day (thay đổi về tổ chức). */
public sealed interface UnitChange {

  /** The units that it happens to, as they were before; that of a foundation itself. */
  List<UnitId> units();

  /** The units that carry on what those were; none where nothing passes as a whole. */
  default List<UnitId> into() {
    return List.of();
  }

  /** A unit is founded (thành lập). */
  record Created(UnitId unit) implements UnitChange {
    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /**
   * A unit gets another name (đổi tên), or becomes one of another kind (chuyển đổi).
   *
   * @param otherNames the abbreviations and variants from now on
   * @param kind the kind from now on, empty where it stays
   */
  record Renamed(UnitId unit, String name, List<String> otherNames, Optional<UnitKind> kind)
      implements UnitChange {
    public Renamed {
      otherNames = ImmutableList.copyOf(otherNames);
    }

    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /** A unit gets another code of that system (đổi mã định danh). */
  record Recoded(UnitId unit, UnitCode code) implements UnitChange {
    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /** A unit comes under another (chuyển về trực thuộc). */
  record Moved(UnitId unit, UnitTree tree, UnitId parent) implements UnitChange {
    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /**
   * Units become one (hợp nhất), which is new, or go up in one that was there (sáp nhập).
   *
   * @param units those that become one, with the target where it was there before
   */
  record Merged(List<UnitId> units, UnitId target) implements UnitChange {
    public Merged {
      units = sorted(units);
      if (units.stream().allMatch(target::equals)) {
        throw new IllegalArgumentException(
            "A merger needs another unit that goes up in " + target + ", got none");
      }
    }

    @Override
    public List<UnitId> into() {
      return List.of(target);
    }
  }

  /**
   * A unit becomes several (chia), or gives some of itself up to them (tách).
   *
   * @param into those that it becomes, with the unit itself where it stays
   */
  record Split(UnitId unit, List<UnitId> into) implements UnitChange {
    public Split {
      into = sorted(into);
      if (into.stream().allMatch(unit::equals)) {
        throw new IllegalArgumentException(
            "A split needs another unit that comes out of " + unit + ", got none");
      }
    }

    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /** A unit ends and none carries it on (giải thể). */
  record Abolished(UnitId unit) implements UnitChange {
    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  /**
   * One field of a unit's work passes to another (chuyển giao chức năng, nhiệm vụ); the unit is
   * carried on by others or stays.
   *
   * @param field the work in words
   */
  record Transferred(UnitId unit, String field, UnitId receiver) implements UnitChange {
    @Override
    public List<UnitId> units() {
      return List.of(unit);
    }
  }

  private static List<UnitId> sorted(List<UnitId> units) {
    return ImmutableSortedSet.copyOf(Comparator.comparing(UnitId::value), units).asList();
  }
}
