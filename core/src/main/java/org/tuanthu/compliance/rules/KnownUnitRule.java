package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.text.VietnameseText;
import org.tuanthu.unit.Resolution.Outcome;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitResolver;

/**
 * UNIT-002: the units of the agency that a plan gives work to are known on its day of issue. Only
 * names of a kind of which the register has units below the agency are judged.
 */
public final class KnownUnitRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public KnownUnitRule() {
    super(
        "UNIT-002",
        Severity.WARNING,
        Scope.PLANS,
        LegalBasis.custom("đơn vị được giao việc phải có trong cơ cấu tổ chức tại ngày ban hành"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<NamedUnit> named =
        NamedUnit.of(dossier.plan()).stream().filter(NamedUnit::inContent).toList();
    judgement.notApplicable("na.no-units");
    if (named.isEmpty()) {
      return;
    }
    Optional<IssuingUnit> agency = IssuingUnit.of(dossier, judgement);
    List<Unit> below = agency.map(IssuingUnit::below).orElse(List.of());
    if (agency.isEmpty() || below.isEmpty()) {
      return;
    }
    Set<String> kinds = kinds(below, agency.get());
    UnitResolver resolver = agency.get().resolver();
    SetMultimap<String, Place> unknown = LinkedHashMultimap.create();
    Set<String> known = new HashSet<>();
    for (NamedUnit unit : named) {
      if (!kinds.contains(first(unit.name())) || !isName(unit.name())) {
        continue;
      }
      judgement.looked(1);
      if (unknown.containsKey(unit.name())
          || (!known.contains(unit.name())
              && resolver.resolve(unit.name()).outcome() == Outcome.NONE)) {
        unknown.put(unit.name(), unit.place());
      } else {
        known.add(unit.name());
      }
    }
    if (!unknown.isEmpty()) {
      List<Place> places = unknown.values().stream().distinct().sorted().toList();
      judgement
          .review("unknown", places, Words.quoted(unknown.keySet()))
          .input("unit", Words.quoted(unknown.keySet()))
          .input("issue-day", agency.get().day());
    }
  }

  /** The first words of the names below the agency, such as "phòng", "trung tâm". */
  private static Set<String> kinds(List<Unit> below, IssuingUnit agency) {
    Set<String> kinds = new HashSet<>();
    for (Unit unit : below) {
      Stream.concat(Stream.of(unit.name(agency.day())), unit.otherNames(agency.day()).stream())
          .filter(name -> name.indexOf(' ') > 0)
          .forEach(name -> kinds.add(first(name)));
    }
    return kinds;
  }

  private static String first(String name) {
    int end = name.indexOf(' ');
    return VietnameseText.fold(end < 0 ? name : name.substring(0, end));
  }

  /** A name of one unit begins with a capital and has another one; a group of units does not. */
  private static boolean isName(String name) {
    return !TwoLeadsRule.areSeveral(name)
        && Character.isUpperCase(name.charAt(0))
        && name.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
