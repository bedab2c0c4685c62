package org.tuanthu.unit;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuanthu.text.Message;
import org.tuanthu.unit.GroupNoun.Place;

/** The units that the name of a group means, seen from the issuing unit. */
final class Groups {
  private static final String UNITS = "đơn vị";

  private final Units units;
  private final Family family;
  private final LocalDate on;

  Groups(Units units, Family family) {
    this.units = units;
    this.family = family;
    on = family.on();
  }

  Resolution resolve(GroupPhrase phrase) {
    if (family.line().isEmpty()) {
      return Resolution.none(
          Message.vi("Tên gọi chung cần biết cơ quan ban hành")
              .en("The name of a group needs the issuing unit"));
    }
    List<Unit> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String noun : phrase.nouns()) {
      Optional<List<Unit>> known = units(noun, phrase);
      known.ifPresentOrElse(found::addAll, () -> open.add(noun));
    }
    List<Unit> inOrder = inOrder(found);
    if (!open.isEmpty()) {
      String words = String.join(", ", open);
      return Resolution.unsure(
          inOrder,
          Message.vi("Chưa xác định được “" + words + "” gồm những đơn vị nào")
              .en("Which units \"" + words + "\" means does not follow from the register"));
    }
    if (inOrder.isEmpty()) {
      return Resolution.none(
          Message.vi("Danh sách không có đơn vị nào thuộc nhóm này vào ngày đó")
              .en("The register has no unit of this group on that day"));
    }
    return narrowed(phrase.rest())
        ? Resolution.unsure(
            inOrder,
            Message.vi("Chỉ một phần nhóm này: “" + phrase.rest() + "”")
                .en("Only a part of this group: \"" + phrase.rest() + "\""))
        : Resolution.group(inOrder);
  }

  private static boolean narrowed(String rest) {
    return rest.contains("liên quan");
  }

  private static List<Unit> inOrder(Collection<Unit> found) {
    return ImmutableSortedSet.copyOf(comparing(unit -> unit.id().value()), found).asList();
  }

  /** Empty where the noun is none that is known, or does not say which units. */
  private Optional<List<Unit>> units(String noun, GroupPhrase phrase) {
    Optional<GroupNoun> known = GroupNoun.of(noun);
    boolean areas = known.filter(sort -> sort.place() == Place.AREA).isPresent();
    if (!phrase.head().isEmpty() && !(areas && phrase.ofCommittees())) {
      return areas ? Optional.of(called(phrase.head(), noun)) : Optional.empty();
    }
    if (noun.equals(UNITS)) {
      return subordinate(phrase);
    }
    return known.map(sort -> around(sort.place()).filter(unit -> sort.covers(unit, on)).toList());
  }

  private Stream<Unit> around(Place place) {
    return switch (place) {
      case BELOW -> children(family.line().get(0));
      case PROVINCE -> family.above(Set.of(UnitKind.PROVINCE)).stream().flatMap(this::children);
      case AREA -> inArea();
    };
  }

  private Stream<Unit> children(Unit unit) {
    return units.children(unit.id(), UnitTree.ADMINISTRATIVE, on).stream();
  }

  /** All units below the area of the issuing unit, or below the topmost unit without an area. */
  private Stream<Unit> inArea() {
    Unit top = family.above(GroupNoun.AREAS).orElse(family.line().get(family.line().size() - 1));
    return family.circles().subList(0, family.line().indexOf(top) + 1).stream()
        .flatMap(List::stream);
  }

  /** Units with that name and an area of that sort: Trung tâm Y tế huyện A. */
  private List<Unit> called(String head, String area) {
    NameWords words = NameWords.of(head);
    return inArea()
        .filter(
            unit ->
                NamedUnit.of(unit, on).stream()
                    .anyMatch(name -> continuesWith(words, name.words(), area)))
        .toList();
  }

  private static boolean continuesWith(NameWords head, NameWords name, String area) {
    int next = head.size();
    int end = next + area.split(" ", -1).length;
    return end < name.size()
        && head.fit(name, false).written() == next
        && name.between(next, end).equals(area);
  }

  /**
   * Units below are those that are no divisions; where there are both, texts mean now these, now
   * all, unless divisions are named beside.
   */
  private Optional<List<Unit>> subordinate(GroupPhrase phrase) {
    List<Unit> below = children(family.line().get(0)).toList();
    List<Unit> others = below.stream().filter(unit -> !isDivision(unit)).toList();
    boolean divisionsBeside =
        phrase.nouns().stream()
            .flatMap(noun -> GroupNoun.of(noun).stream())
            .anyMatch(GroupNoun::isDivision);
    if (divisionsBeside) {
      return Optional.of(others);
    }
    return others.isEmpty() || others.size() == below.size()
        ? Optional.of(below)
        : Optional.empty();
  }

  private boolean isDivision(Unit unit) {
    return unit.kind(on).filter(UnitKind.DIVISION::equals).isPresent();
  }
}
