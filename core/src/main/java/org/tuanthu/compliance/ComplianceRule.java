package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.text.Message;

/**
 * A compliance rule (quy tắc tuân thủ; service provider interface). Rules are stateless and
 * thread-safe, have a public no-argument constructor, and are registered by a line in {@code
 * META-INF/services/org.tuanthu.compliance.ComplianceRule}, in a modular jar also by {@code
 * provides}. The id groups FORM, LEGAL, UNIT, PLAN, REPORT and DEMOCRACY are reserved.
 */
public interface ComplianceRule {

  /** The stable id: a group, a hyphen, three digits, for example {@code LEGAL-003}. */
  String id();

  /** The version of the rule, from 1; it grows when the rule judges something otherwise. */
  default int version() {
    return 1;
  }

  /** What the rule checks, in one sentence. */
  Message title();

  /** What the rule finds and when it does not judge, in a few sentences; by default the title. */
  default Message about() {
    return title();
  }

  /** How grave a failure is. */
  Severity severity();

  /** The articles that the rule rests on; on a day without one the rule is not in force. */
  LegalBasis basis();

  /** For which documents the rule is; by default for all. */
  default RuleScope scope() {
    return RuleScope.ALL;
  }

  /**
   * The day whose law governs; by default the date of judgement. A rule on how a document is
   * written takes the day of its issue.
   */
  default LocalDate lawDay(Dossier dossier) {
    return dossier.asOf();
  }

  /** Documents that show what the rule says, a passing and a failing one at least; or none. */
  default List<RuleExample> examples() {
    return List.of();
  }

  /**
   * Judges a dossier. A rule that finds nothing to judge gives one finding NOT_APPLICABLE; one that
   * judged and found no fault gives one PASS. A rule set asks only when the rule is in force and
   * the document within its scope.
   */
  Stream<Finding> check(Dossier dossier);
}
