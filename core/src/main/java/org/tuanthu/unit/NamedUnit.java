package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.text.VietnameseText;

/** A unit with one of its names. */
record NamedUnit(Unit unit, String folded, NameWords words) {

  private static NamedUnit of(Unit unit, String name) {
    return new NamedUnit(unit, VietnameseText.fold(name), NameWords.of(name));
  }

  /** All its names on that day. */
  static ImmutableList<NamedUnit> of(Unit unit, LocalDate on) {
    return Stream.concat(Stream.of(unit.name(on)), unit.otherNames(on).stream())
        .map(name -> of(unit, name))
        .collect(ImmutableList.toImmutableList());
  }

  /** All names of that day; a name begins with the letter with which its short form begins. */
  static ImmutableListMultimap<Character, NamedUnit> byInitial(List<Unit> units, LocalDate on) {
    ImmutableListMultimap.Builder<Character, NamedUnit> byInitial = ImmutableListMultimap.builder();
    units.stream()
        .flatMap(unit -> of(unit, on).stream())
        .filter(known -> known.words().size() > 0)
        .forEach(known -> byInitial.put(known.words().initial(), known));
    return byInitial.build();
  }

  /** All names of all days. */
  static ImmutableList<NamedUnit> ever(UnitRegister register) {
    return register.all().stream()
        .flatMap(
            unit ->
                Stream.concat(unit.names().stream(), unit.otherNames().stream())
                    .map(name -> of(unit, name.value())))
        .collect(ImmutableList.toImmutableList());
  }
}
