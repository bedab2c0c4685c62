package org.tuanthu.compliance;

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

  /** What the rule checks, in one sentence. */
  Message title();

  /** How grave a failure is. */
  Severity severity();

  /** The article that the rule rests on. */
  LegalBasis basis();

  /**
   * Judges a dossier. A rule that finds nothing to judge gives one finding NOT_APPLICABLE; one that
   * judged and found no fault gives one PASS.
   */
  Stream<Finding> check(Dossier dossier);
}
