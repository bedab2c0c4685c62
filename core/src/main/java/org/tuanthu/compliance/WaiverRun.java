package org.tuanthu.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;

/** Compares the findings of one plan with the waivers. Not thread-safe. */
final class WaiverRun {
  private static final int SHOWN = 5;

  private final Waivers waivers;
  private final Assessment assessment;
  private final Spots spots;
  private final Set<Waiver> used = new LinkedHashSet<>();
  private final Map<Waiver, String> partial = new LinkedHashMap<>();

  WaiverRun(Waivers waivers, Assessment assessment, AdministrativeDocument document) {
    this.waivers = waivers;
    this.assessment = assessment;
    this.spots = new Spots(document);
  }

  /** The finding, marked as waived when each of its spots is covered. */
  Finding waived(Finding finding) {
    if (!finding.verdict().isOpen()) {
      return finding;
    }
    Set<Waiver> covering = new LinkedHashSet<>();
    List<String> left = new ArrayList<>();
    List<Spot> all = spots.of(finding);
    for (Spot spot : all) {
      List<Waiver> here = waivers.covering(spot, finding, assessment);
      covering.addAll(here);
      if (here.isEmpty()) {
        left.add(spot.where());
      }
    }
    if (left.isEmpty()) {
      used.addAll(covering);
      return finding.waivedBy(List.copyOf(covering));
    }
    String why = finding.ruleId() + " has " + left.size() + " of " + all.size() + " places left";
    covering.forEach(waiver -> partial.putIfAbsent(waiver, why + ": " + shown(left)));
    return finding;
  }

  List<Waiver> used() {
    return List.copyOf(used);
  }

  Map<Waiver, String> partial() {
    return partial;
  }

  private static String shown(List<String> places) {
    String first = String.join(", ", places.subList(0, Math.min(SHOWN, places.size())));
    return places.size() > SHOWN ? first + ", …" : first;
  }
}
