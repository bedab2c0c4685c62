package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.text.VietnameseText;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitEvent;
import org.tuanthu.unit.Units;

/**
 * UNIT-003: units that a plan names exist on its day of issue and to the end of its year. Of one
 * that was merged, split or abolished the successor and the deciding document are named.
 */
public final class SuccessorRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public SuccessorRule() {
    super(
        "UNIT-003",
        Severity.WARNING,
        Scope.PLANS,
        LegalBasis.custom("tên cơ quan, đơn vị ghi theo tổ chức bộ máy tại thời điểm thực hiện"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-units");
    List<NamedUnit> named = NamedUnit.of(dossier.plan());
    if (named.isEmpty()) {
      return;
    }
    Optional<Units> units = dossier.fact(Units.class);
    if (units.isEmpty()) {
      judgement.lacksFact("units");
      return;
    }
    judgement.notApplicable("na.no-known-units");
    LocalDate issued = IssueDays.of(dossier).first();
    LocalDate last =
        dossier.plan().year().isPresent()
            ? LocalDate.of(dossier.plan().year().getAsInt(), 12, 31)
            : issued;
    SetMultimap<String, Place> places = LinkedHashMultimap.create();
    named.forEach(unit -> places.put(unit.name(), unit.place()));
    for (String name : places.keySet()) {
      Optional<Unit> unit = known(name, issued, units.get());
      judgement.looked(unit.isPresent() ? 1 : 0);
      Optional<LocalDate> ended = unit.flatMap(u -> u.validity().to());
      if (ended.filter(day -> day.isBefore(later(issued, last))).isPresent()) {
        say(
            name,
            unit.get(),
            ended.get(),
            issued,
            List.copyOf(places.get(name)),
            units.get(),
            judgement);
      }
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static void say(
      String name,
      Unit unit,
      LocalDate ended,
      LocalDate issued,
      List<Place> places,
      Units units,
      Judgement judgement) {
    LocalDate day = ended.plusDays(1);
    LocalDate on = later(issued, day);
    String successors =
        units.lineage(unit.id(), ended, on).stream()
            .map(successor -> successor.name(on))
            .collect(Collectors.joining(", "));
    String decision =
        units.events(unit.id()).stream()
            .filter(event -> event.day().equals(day))
            .map(UnitEvent::decidedBy)
            .distinct()
            .collect(Collectors.joining("; "));
    String when = ended.isBefore(issued) ? "before" : "during";
    String key = successors.isEmpty() ? when + "-none" : when;
    judgement
        .review(key, places, name, Catalogue.words(day), decision, successors)
        .input("unit", name)
        .input("ended", day)
        .input("successor", successors)
        .input("decided-by", decision);
  }

  /**
   * The one unit of that name on the day of issue, else the one that had it before; the province at
   * the end of a longer name counts as well.
   */
  private static Optional<Unit> known(String name, LocalDate issued, Units units) {
    Optional<Unit> whole = one(name, issued, units);
    if (whole.isPresent()) {
      return whole;
    }
    String words = VietnameseText.fold(name);
    int at = words.lastIndexOf(" tỉnh ");
    return at < 0 || words.length() != name.length()
        ? Optional.empty()
        : one(name.substring(at + 1), issued, units);
  }

  private static Optional<Unit> one(String name, LocalDate issued, Units units) {
    List<Unit> now = units.named(name, issued);
    if (!now.isEmpty()) {
      return now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty();
    }
    List<Unit> before =
        units.named(name).stream()
            .filter(unit -> unit.validity().to().filter(to -> to.isBefore(issued)).isPresent())
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }
}
