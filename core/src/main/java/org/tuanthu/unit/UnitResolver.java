package org.tuanthu.unit;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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

  private final Units units;
  private final Family family;
  private final LocalDate on;
  private final List<ImmutableListMultimap<Character, NamedUnit>> circles;
  private final List<NamedUnit> everNamed;

  private UnitResolver(
      Units units, Family family, List<List<Unit>> circles, List<NamedUnit> everNamed) {
    this.units = units;
    this.everNamed = everNamed;
    this.family = family;
    on = family.on();
    this.circles = circles.stream().map(circle -> NamedUnit.byInitial(circle, on)).toList();
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
        register, new Family(on, List.of(), List.of()), List.of(all), NamedUnit.ever(register));
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
    boolean plural = folded.startsWith("các ");
    return nearest(words, (written, known) -> known.folded().equals(folded), plural)
        .or(() -> nearest(words, (written, known) -> whole(written, known, false), false))
        .or(() -> nearest(words, (written, known) -> whole(written, known, true), false))
        .or(() -> GroupPhrase.of(name).map(phrase -> group(name, phrase)))
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
      NameWords words, BiPredicate<NameWords, NamedUnit> meant, boolean plural) {
    for (ImmutableListMultimap<Character, NamedUnit> circle : circles) {
      List<Unit> found =
          circle.get(words.initial()).stream()
              .filter(known -> meant.test(words, known))
              .map(NamedUnit::unit)
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
    if (plural && found.size() > 1) {
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

  private static boolean whole(NameWords written, NamedUnit known, boolean initials) {
    Fit fit = written.fit(known.words(), initials);
    return fit.written() == written.size() && fit.registered() == known.words().size();
  }

  /** One of the names goes on with the name of a unit above: Phòng KHTC Sở Xây dựng. */
  private boolean withUnitAbove(NameWords written, NamedUnit known) {
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
    for (NamedUnit name : NamedUnit.of(above.get(), on)) {
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
            .filter(unit -> NamedUnit.of(unit, on).stream().anyMatch(known -> begins(words, known)))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(Resolution.one(found.get(0)));
  }

  private static boolean begins(NameWords written, NamedUnit known) {
    return written.fit(known.words(), true).written() == written.size();
  }

  private Optional<Resolution> begun(NameWords words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<Unit> found = new ArrayList<>();
    for (ImmutableListMultimap<Character, NamedUnit> circle : circles) {
      circle.get(words.initial()).stream()
          .filter(known -> begins(words, known))
          .map(NamedUnit::unit)
          .forEach(found::add);
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
              .map(NamedUnit::unit)
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
