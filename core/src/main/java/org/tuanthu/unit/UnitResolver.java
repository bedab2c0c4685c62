package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseText;
import org.tuanthu.unit.NameWords.Fit;
import org.tuanthu.unit.Resolution.Outcome;

/**
 * Finds the units that a name in a text of one unit means on one day (xác định đơn vị theo tên
 * gọi), immutable. Names are looked for around the issuing unit, from near to far: first as
 * written, then without dashes, then abbreviated to first letters, then with the name of a unit
 * above behind. The nearest unit of a name is meant; two that are equally near are candidates.
 *
 * <pre>{@code
 * UnitResolver.of(units, UnitId.of("SXD"), date).resolve("Phòng KHTC")   // Phòng Kế hoạch - Tài chính
 * }</pre>
 */
public final class UnitResolver {

  private static final int LONGEST_NAME = 300;
  private static final int HIGHEST_NAMED = 6;

  /** A unit with one of its names. */
  private record Named(Unit unit, String folded, NameWords words) {
    static Named of(Unit unit, String name) {
      return new Named(unit, VietnameseText.fold(name), NameWords.of(name));
    }
  }

  private final Units units;
  private final Family family;
  private final LocalDate on;
  private final List<List<Named>> circles;
  private final List<Named> everNamed;

  private UnitResolver(
      Units units, Family family, List<List<Unit>> circles, List<Named> everNamed) {
    this.units = units;
    this.everNamed = everNamed;
    this.family = family;
    on = family.on();
    this.circles = circles.stream().map(this::named).toList();
  }

  /** Resolves names in texts that the unit issues on that day; an unknown unit is near to none. */
  public static UnitResolver of(Units units, UnitId issuer, LocalDate on) {
    Family family = Family.of(units, issuer, on);
    return new UnitResolver(units, family, family.circles(), List.of());
  }

  /** Resolves names without an issuing unit: all units are equally near. */
  public static UnitResolver of(UnitRegister register, LocalDate on) {
    List<Unit> all = register.all().stream().filter(unit -> unit.validity().contains(on)).toList();
    return new UnitResolver(
        register, new Family(on, List.of(), List.of()), List.of(all), everNamed(register));
  }

  private static List<Named> everNamed(UnitRegister register) {
    return register.all().stream()
        .flatMap(
            unit ->
                Stream.concat(unit.names().stream(), unit.otherNames().stream())
                    .map(name -> Named.of(unit, name.value())))
        .toList();
  }

  private List<Named> named(List<Unit> circle) {
    ImmutableList.Builder<Named> named = ImmutableList.builder();
    for (Unit unit : circle) {
      Stream.concat(Stream.of(unit.name(on)), unit.otherNames(on).stream())
          .map(name -> Named.of(unit, name))
          .forEach(named::add);
    }
    return named.build();
  }

  /** What the name means. */
  public Resolution resolve(String name) {
    if (name.length() > LONGEST_NAME) {
      return unknown();
    }
    String folded = VietnameseText.fold(name);
    NameWords words = NameWords.of(name);
    if (words.size() == 0) {
      return unknown();
    }
    Optional<GroupPhrase> group = GroupPhrase.of(name);
    return nearest(words, (written, known) -> known.folded().equals(folded), group.isPresent())
        .or(() -> group.map(phrase -> group(name, phrase)))
        .or(() -> nearest(words, (written, known) -> whole(written, known, false), false))
        .or(() -> nearest(words, (written, known) -> whole(written, known, true), false))
        .or(() -> nearest(words, this::withUnitAbove, false))
        .or(() -> inLine(words))
        .or(() -> decided(units.named(name, on), false))
        .or(() -> begun(words))
        .or(() -> otherDays(name))
        .orElseGet(UnitResolver::unknown);
  }

  private Resolution group(String name, GroupPhrase phrase) {
    Resolution found = new Groups(units, family).resolve(phrase);
    return found.outcome() == Outcome.NONE ? otherDays(name).orElse(found) : found;
  }

  private Optional<Resolution> nearest(
      NameWords words, BiPredicate<NameWords, Named> meant, boolean plural) {
    for (List<Named> circle : circles) {
      List<Unit> found =
          circle.stream()
              .filter(known -> meant.test(words, known))
              .map(Named::unit)
              .distinct()
              .toList();
      if (!found.isEmpty()) {
        return decided(found, plural);
      }
    }
    return Optional.empty();
  }

  private static Optional<Resolution> decided(List<Unit> found, boolean plural) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (plural) {
      return Optional.of(Resolution.group(found));
    }
    return Optional.of(
        found.size() == 1
            ? Resolution.one(found.get(0))
            : Resolution.unsure(
                found,
                Message.vi("Có " + found.size() + " đơn vị cùng mang tên này")
                    .en(found.size() + " units have this name")));
  }

  private static boolean whole(NameWords written, Named known, boolean initials) {
    Fit fit = written.fit(known.words(), initials);
    return fit.written() == written.size() && fit.registered() == known.words().size();
  }

  /** One of the names goes on with the name of a unit above: Phòng KHTC Sở Xây dựng. */
  private boolean withUnitAbove(NameWords written, Named known) {
    Fit fit = written.fit(known.words(), true);
    boolean allWritten = fit.written() == written.size();
    boolean allRegistered = fit.registered() == known.words().size();
    if (allWritten == allRegistered) {
      return false;
    }
    return isAbove(
        allWritten ? known.words().from(fit.registered()) : written.from(fit.written()),
        known.unit(),
        HIGHEST_NAMED);
  }

  private boolean isAbove(NameWords rest, Unit unit, int levels) {
    Optional<Unit> above =
        unit.parent(UnitTree.ADMINISTRATIVE, on).flatMap(id -> units.find(id, on));
    if (above.isEmpty() || levels == 0) {
      return false;
    }
    for (Named name : named(List.of(above.get()))) {
      Fit fit = rest.fit(name.words(), true);
      boolean ends = fit.written() == rest.size();
      if (ends && (fit.registered() == name.words().size() || rest.size() == 1)) {
        return true;
      }
      if (!ends
          && fit.registered() == name.words().size()
          && isAbove(rest.from(fit.written()), above.get(), levels - 1)) {
        return true;
      }
    }
    return isAbove(rest, above.get(), levels - 1);
  }

  /** The beginning of the name of the issuing unit or of one above: Sở, UBND tỉnh. */
  private Optional<Resolution> inLine(NameWords words) {
    List<Unit> found =
        family.line().stream()
            .filter(unit -> named(List.of(unit)).stream().anyMatch(known -> begins(words, known)))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(Resolution.one(found.get(0)));
  }

  private static boolean begins(NameWords written, Named known) {
    return written.fit(known.words(), true).written() == written.size();
  }

  private Optional<Resolution> begun(NameWords words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<Unit> found = new ArrayList<>();
    for (List<Named> circle : circles) {
      circle.stream().filter(known -> begins(words, known)).map(Named::unit).forEach(found::add);
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Resolution.unsure(
                found.stream().distinct().toList(),
                Message.vi("Tên này chỉ là phần đầu của tên đơn vị")
                    .en("The name is only the beginning of a unit's name")));
  }

  private Optional<Resolution> otherDays(String name) {
    List<Unit> found = units.named(name);
    if (found.isEmpty()) {
      NameWords words = NameWords.of(name);
      found =
          everNamed.stream()
              .filter(known -> whole(words, known, true))
              .map(Named::unit)
              .distinct()
              .toList();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Resolution.otherDays(found));
  }

  private static Resolution unknown() {
    return Resolution.none(
        Message.vi("Danh sách không có đơn vị mang tên này")
            .en("The register has no unit of this name"));
  }
}
