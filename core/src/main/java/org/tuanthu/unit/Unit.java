package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuanthu.calendar.DateRange;

/**
 * An agency or unit (cơ quan, đơn vị) and all that is known of it over time. The same facts in
 * another order, or cut into adjoining ranges, are the same unit.
 *
 * @param id stable identity
 * @param validity when it exists
 * @param names the official names, one on each day of its existence
 * @param otherNames abbreviations and variants that texts use, any number on a day
 * @param kinds what it is, at most one on a day
 * @param codes at most one of each system on a day
 * @param parents the units above it, at most one in each tree on a day
 */
public record Unit(
    UnitId id,
    DateRange validity,
    List<Dated<String>> names,
    List<Dated<String>> otherNames,
    List<Dated<UnitKind>> kinds,
    List<Dated<UnitCode>> codes,
    List<Dated<Parent>> parents) {

  /** The unit above in one tree (đơn vị cấp trên). */
  public record Parent(UnitTree tree, UnitId unit) {
    @Override
    public String toString() {
      return unit.toString();
    }
  }

  /**
   * Checks and orders what is known.
   *
   * @throws IllegalArgumentException if it has two names, kinds, codes of one system or parents in
   *     one tree on one day, if it lacks a name on a day, or if it is its own parent
   */
  public Unit {
    names = Timeline.joined(names);
    otherNames = Timeline.joined(otherNames);
    kinds = Timeline.joined(kinds);
    codes = Timeline.joined(codes);
    parents = Timeline.joined(parents);
    requireOne(id, "name", names, name -> "");
    requireOne(id, "kind", kinds, kind -> "");
    requireOne(id, "code of one system", codes, UnitCode::system);
    requireOne(id, "parent in one tree", parents, Parent::tree);
    if (!Timeline.cover(names, validity)) {
      throw new IllegalArgumentException(
          "A unit has a name on each day of " + validity + ", " + id + " has " + names);
    }
    if (parents.stream().anyMatch(parent -> parent.value().unit().equals(id))) {
      throw new IllegalArgumentException("A unit is not its own parent, got " + id);
    }
  }

  private static <T> void requireOne(
      UnitId id, String what, List<Dated<T>> facts, Function<T, ?> group) {
    Timeline.clash(facts, group)
        .ifPresent(
            both -> {
              throw new IllegalArgumentException(
                  "A unit has one " + what + " on one day, got " + both + " for " + id);
            });
  }

  /** Begins a unit that exists over those days; add at least its name. */
  public static Builder builder(UnitId id, DateRange validity) {
    return new Builder(id, validity);
  }

  /** The official name on that day, on which the unit must exist. */
  public String name(LocalDate on) {
    return Timeline.on(names, on).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unit " + id + " exists " + validity + ", not on " + on));
  }

  /** The abbreviations and variants on that day. */
  public List<String> otherNames(LocalDate on) {
    return Timeline.on(otherNames, on);
  }

  /** What the unit is on that day, where that is known. */
  public Optional<UnitKind> kind(LocalDate on) {
    return Timeline.on(kinds, on).stream().findFirst();
  }

  /** The codes on that day. */
  public List<UnitCode> codes(LocalDate on) {
    return Timeline.on(codes, on);
  }

  /** The unit above in that tree on that day. */
  public Optional<UnitId> parent(UnitTree tree, LocalDate on) {
    return Timeline.on(parents, on).stream()
        .filter(parent -> parent.tree() == tree)
        .map(Parent::unit)
        .findFirst();
  }

  /** To whom it reports on that day: by its reporting line, else to the unit above. */
  public Optional<UnitId> reportsTo(LocalDate on) {
    return parent(UnitTree.REPORTING, on).or(() -> parent(UnitTree.ADMINISTRATIVE, on));
  }

  /** Puts a unit together; what is added without a range holds as long as the unit exists. */
  public static final class Builder {
    private final UnitId id;
    private final DateRange validity;
    private final List<Dated<String>> names = new ArrayList<>();
    private final List<Dated<String>> otherNames = new ArrayList<>();
    private final List<Dated<UnitKind>> kinds = new ArrayList<>();
    private final List<Dated<UnitCode>> codes = new ArrayList<>();
    private final List<Dated<Parent>> parents = new ArrayList<>();

    private Builder(UnitId id, DateRange validity) {
      this.id = id;
      this.validity = validity;
    }

    /** Adds the official name. */
    public Builder name(String name) {
      return name(name, validity);
    }

    /** Adds an official name for those days. */
    public Builder name(String name, DateRange on) {
      names.add(new Dated<>(name, on));
      return this;
    }

    /** Adds abbreviations and variants. */
    public Builder otherNames(String... all) {
      ImmutableList.copyOf(all).forEach(name -> otherName(name, validity));
      return this;
    }

    /** Adds an abbreviation or variant for those days. */
    public Builder otherName(String name, DateRange on) {
      otherNames.add(new Dated<>(name, on));
      return this;
    }

    /** Says what the unit is. */
    public Builder kind(UnitKind kind) {
      return kind(kind, validity);
    }

    /** Says what the unit is on those days. */
    public Builder kind(UnitKind kind, DateRange on) {
      kinds.add(new Dated<>(kind, on));
      return this;
    }

    /** Adds a code. */
    public Builder code(UnitCode code) {
      return code(code, validity);
    }

    /** Adds a code for those days. */
    public Builder code(UnitCode code, DateRange on) {
      codes.add(new Dated<>(code, on));
      return this;
    }

    /** Puts it below that unit. */
    public Builder parent(UnitTree tree, UnitId unit) {
      return parent(tree, unit, validity);
    }

    /** Puts it below that unit on those days. */
    public Builder parent(UnitTree tree, UnitId unit, DateRange on) {
      parents.add(new Dated<>(new Parent(tree, unit), on));
      return this;
    }

    /**
     * The unit.
     *
     * @throws IllegalArgumentException as {@link Unit} says
     */
    public Unit build() {
      return new Unit(id, validity, names, otherNames, kinds, codes, parents);
    }
  }
}
