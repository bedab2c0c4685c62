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
  }

  /** The register of those units. */
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
