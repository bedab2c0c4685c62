package org.tuanthu.compliance;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;
import org.tuanthu.unit.Tier;

/**
 * The rules by which a dossier is judged (bộ quy tắc). Immutable and thread-safe.
 *
 * <pre>{@code
 * RuleSet.discovered().assess(dossier).findings(Verdict.FAIL)
 * }</pre>
 */
public final class RuleSet {
  private final ImmutableSortedMap<String, ComplianceRule> rules;

  private RuleSet(Iterable<ComplianceRule> rules) {
    TreeMap<String, ComplianceRule> byId = new TreeMap<>();
    for (ComplianceRule rule : rules) {
      RuleIds.check(rule.id(), rule.getClass());
      ComplianceRule other = byId.putIfAbsent(rule.id(), rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "Two rules have the id '" + rule.id() + "': " + bothNames(other, rule));
      }
    }
    this.rules = ImmutableSortedMap.copyOfSorted(byId);
  }

  /**
   * Those rules, in any order.
   *
   * @throws IllegalArgumentException if an id has a wrong shape, is taken twice, or is in a group
   *     that is reserved for built-in rules
   */
  public static RuleSet of(List<ComplianceRule> rules) {
    return new RuleSet(rules);
  }

  /** All rules that the context class loader finds; as {@link #of}. */
  public static RuleSet discovered() {
    return new RuleSet(ServiceLoader.load(ComplianceRule.class));
  }

  /** All rules that this class loader finds; as {@link #of}. */
  public static RuleSet discovered(ClassLoader loader) {
    return new RuleSet(ServiceLoader.load(ComplianceRule.class, loader));
  }

  /** The rules, by id. */
  public List<ComplianceRule> rules() {
    return rules.values().asList();
  }

  /**
   * The rule of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public ComplianceRule require(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no rule '" + id + "', there are " + rules.keySet()));
  }

  /** The rule of that id. */
  public Optional<ComplianceRule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rules that are in force on that day for documents of that type and tier; the law of the day
   * is theirs by {@link ComplianceRule#basis}.
   */
  public RuleSet forPlan(DocumentType type, Tier tier, LocalDate day) {
    return new RuleSet(
        rules.values().stream()
            .filter(rule -> rule.basis().holdsOn(day) && rule.scope().covers(type, tier))
            .toList());
  }

  /**
   * Judges a dossier by every rule. One that is not in force or not for the document says
   * NOT_APPLICABLE and why. Findings come by rule id, those of one rule in the order of the
   * document; a rule that breaks becomes a fault and hides no other.
   */
  public Assessment assess(Dossier dossier) {
    DocumentOrder order = DocumentOrder.of(dossier.document());
    List<Finding> findings = new ArrayList<>();
    List<Assessment.Fault> faults = new ArrayList<>();
    for (ComplianceRule rule : rules.values()) {
      try {
        findings.addAll(order.sorted(judge(rule, dossier)));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        faults.add(new Assessment.Fault(rule.id(), e.toString()));
      }
    }
    return new Assessment(dossier.plan().id(), dossier.asOf(), findings, faults);
  }

  private static List<Finding> judge(ComplianceRule rule, Dossier dossier) {
    Optional<Message> reason = excluding(rule, dossier);
    if (reason.isPresent()) {
      return List.of(
          Finding.builder(rule, dossier)
              .verdict(Verdict.NOT_APPLICABLE)
              .message(reason.get())
              .build());
    }
    List<Finding> findings = rule.check(dossier).toList();
    if (findings.isEmpty()) {
      throw new IllegalStateException(
          "The rule gave no finding; one that judged nothing says NOT_APPLICABLE");
    }
    for (Finding finding : findings) {
      if (!finding.ruleId().equals(rule.id())) {
        throw new IllegalStateException("The rule gave a finding of " + finding.ruleId());
      }
    }
    return findings;
  }

  private static Optional<Message> excluding(ComplianceRule rule, Dossier dossier) {
    LocalDate day = rule.lawDay(dossier);
    return rule.basis().holdsOn(day)
        ? rule.scope().excludes(dossier)
        : Optional.of(notInForce(rule.basis().on(day), day));
  }

  private static Message notInForce(LegalBasis.Article nearest, LocalDate day) {
    DateRange days = nearest.validity();
    boolean early = days.from().filter(day::isBefore).isPresent();
    LocalDate end = (early ? days.from() : days.to()).orElse(day);
    return new Message(
        "Ngày "
            + VietnameseDates.inFigures(day)
            + (early
                ? ": quy định chưa có hiệu lực, có hiệu lực từ ngày "
                : ": quy định đã hết hiệu lực, hiệu lực đến hết ngày ")
            + VietnameseDates.inFigures(end),
        "On "
            + day
            + " the law of the rule is "
            + (early ? "not yet in force, it holds from " : "no longer in force, it held until ")
            + end);
  }

  private static String bothNames(ComplianceRule a, ComplianceRule b) {
    return a.getClass().getName() + " and " + b.getClass().getName();
  }
}
