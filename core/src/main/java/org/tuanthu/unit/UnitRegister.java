package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.VietnameseText;

/** A register of units built from data, immutable. */
public final class UnitRegister implements Units {
  private final ImmutableListMultimap<UnitId, Unit> byId;
  private final ImmutableListMultimap<String, Unit> byName;

  private UnitRegister(List<Unit> units) {
    ImmutableListMultimap.Builder<UnitId, Unit> ids = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Unit> names = ImmutableListMultimap.builder();
    for (Unit unit : units) {
      ids.put(unit.id(), unit);
      names.put(VietnameseText.fold(unit.name()), unit);
      unit.otherNames().forEach(name -> names.put(VietnameseText.fold(name), unit));
    }
    byId = ids.build();
    byName = names.build();
    byId.asMap().values().forEach(sameId -> requireApart(List.copyOf(sameId)));
  }

  private static void requireApart(List<Unit> sameId) {
    for (int i = 1; i < sameId.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (sameId.get(i).validity().overlaps(sameId.get(j).validity())) {
          throw new IllegalArgumentException(
              "A unit has one name on one day, got '"
                  + sameId.get(j).name()
                  + "' and '"
                  + sameId.get(i).name()
                  + "' for "
                  + sameId.get(i).id());
        }
      }
    }
  }

  /**
   * The register of those units.
   *
   * @throws IllegalArgumentException if two entries of one id overlap in time
   */
  public static UnitRegister of(List<Unit> units) {
    return new UnitRegister(units);
  }

  @Override
  public Optional<Unit> find(UnitId id, LocalDate on) {
    return byId.get(id).stream().filter(unit -> unit.validity().contains(on)).findFirst();
  }

  @Override
  public List<Unit> named(String name, LocalDate on) {
    return byName.get(VietnameseText.fold(name)).stream()
        .filter(unit -> unit.validity().contains(on))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
