package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.text.VietnameseText;

/**
 * The waivers of an agency (danh mục miễn trừ). Each is to have an effect: one of an unknown rule,
 * or one that matches nothing on a day on which it holds, is refused, and so are two that waive the
 * same thing on one day. Rows count from 0 in messages.
 *
 * <pre>{@code
 * Waivers.Waived waived = waivers.apply(rules.assess(dossier), dossier.document());
 * waivers.requireUsed(List.of(waived));
 * waived.assessment().counting()
 * }</pre>
 */
public final class Waivers {
  private final ImmutableList<Waiver> rows;
  private final ImmutableListMultimap<String, Integer> byRuleAndPlace;

  private Waivers(List<Waiver> waivers) {
    rows = ImmutableList.copyOf(waivers);
    byRuleAndPlace =
        IntStream.range(0, rows.size())
            .boxed()
            .collect(ImmutableListMultimap.toImmutableListMultimap(this::key, row -> row));
    for (int row = 0; row < rows.size(); row++) {
      requireApart(row);
    }
  }

  /**
   * Those waivers.
   *
   * @throws IllegalArgumentException if two of them waive the same thing on one day; the message
   *     names both rows
   */
  public static Waivers of(List<Waiver> waivers) {
    return new Waivers(waivers);
  }

  /** All waivers, in their order. */
  public List<Waiver> all() {
    return rows;
  }

  /**
   * Refuses waivers of rules that the set does not have.
   *
   * @throws IllegalArgumentException if there is one; the message names its row
   */
  public void requireKnown(RuleSet rules) {
    for (int row = 0; row < rows.size(); row++) {
      String id = rows.get(row).ruleId();
      if (rules.find(id).isEmpty()) {
        throw new IllegalArgumentException(row(row) + ": there is no rule '" + id + "'");
      }
    }
  }

  /**
   * Marks the findings of which every place is covered; a finding of which only some are keeps
   * counting.
   */
  public Waived apply(Assessment assessment, AdministrativeDocument document) {
    WaiverRun run = new WaiverRun(this, assessment, document);
    List<Finding> findings = assessment.findings().stream().map(run::waived).toList();
    return new Waived(assessment.with(findings), run.used(), run.partial());
  }

  /**
   * Refuses waivers that matched nothing in any of those plans, though they hold on the day, are
   * for one of the plans, and their rule did not break.
   *
   * @throws IllegalArgumentException if there is one; the message names its row and the reason
   */
  public void requireUsed(List<Waived> plans) {
    Set<Waiver> used = new HashSet<>();
    plans.forEach(plan -> used.addAll(plan.used()));
    for (int row = 0; row < rows.size(); row++) {
      Waiver waiver = rows.get(row);
      boolean meant =
          plans.stream()
              .map(Waived::assessment)
              .anyMatch(plan -> isMeant(waiver, plan) && !plan.lacks(waiver.ruleId()));
      if (meant && !used.contains(waiver)) {
        throw new IllegalArgumentException(row(row) + ": " + why(waiver, plans));
      }
    }
  }

  /** The waivers of that rule that cover the spot in that plan on that day. */
  List<Waiver> covering(Spot spot, Finding finding, Assessment assessment) {
    return spot.around().stream()
        .flatMap(place -> byRuleAndPlace.get(key(finding.ruleId(), place)).stream())
        .map(rows::get)
        .filter(waiver -> isMeant(waiver, assessment))
        .filter(waiver -> quotation(waiver).map(spot::has).orElse(true))
        .toList();
  }

  private static boolean isMeant(Waiver waiver, Assessment assessment) {
    return waiver.days().contains(assessment.asOf())
        && waiver.plan().map(assessment.plan()::equals).orElse(true);
  }

  private static String why(Waiver waiver, List<Waived> plans) {
    return plans.stream()
        .flatMap(plan -> Optional.ofNullable(plan.partial().get(waiver)).stream())
        .findFirst()
        .orElse(waiver.ruleId() + " finds nothing at " + waiver.place() + quoted(waiver));
  }

  /** Refuses a row that another covers on one day: at its place or around it. */
  private void requireApart(int row) {
    Waiver waiver = rows.get(row);
    for (String place : Spot.around(waiver.place())) {
      for (int other : byRuleAndPlace.get(key(waiver.ruleId(), place))) {
        if (other != row && covers(rows.get(other), waiver)) {
          throw new IllegalArgumentException(
              row(row)
                  + " and "
                  + row(other)
                  + " both waive "
                  + waiver.ruleId()
                  + " at "
                  + waiver.place()
                  + quoted(waiver)
                  + " on one day");
        }
      }
    }
  }

  private static boolean covers(Waiver wide, Waiver narrow) {
    return wide.days().overlaps(narrow.days())
        && (wide.plan().isEmpty() || narrow.plan().isEmpty() || wide.plan().equals(narrow.plan()))
        && (wide.quotation().isEmpty() || quotation(wide).equals(quotation(narrow)));
  }

  private static Optional<String> quotation(Waiver waiver) {
    return waiver.quotation().map(VietnameseText::fold);
  }

  private static String quoted(Waiver waiver) {
    return waiver.quotation().map(words -> " ('" + words + "')").orElse("");
  }

  private String key(int row) {
    return key(rows.get(row).ruleId(), rows.get(row).place());
  }

  private static String key(String ruleId, String place) {
    return ruleId + " " + place;
  }

  private static String row(int row) {
    return "waivers[" + row + "]";
  }

  /**
   * An assessment whose findings were compared with waivers.
   *
   * @param assessment with waived findings marked
   * @param used the waivers that have an effect
   * @param partial those that cover only some places of a finding, with the places left
   */
  public record Waived(Assessment assessment, List<Waiver> used, Map<Waiver, String> partial) {
    public Waived {
      used = ImmutableList.copyOf(used);
      partial = ImmutableMap.copyOf(partial);
    }
  }
}
