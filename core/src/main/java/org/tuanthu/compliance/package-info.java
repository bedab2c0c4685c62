/**
 * Judgement (đánh giá tuân thủ): rules, findings, verdicts and the assessment of a dossier; waivers
 * and baselines of findings that do not count.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.of(plan).on(LocalDate.of(2026, 3, 1)).with(issuers);
 * Finding wrong = RuleSet.discovered().assess(dossier).findings(Verdict.FAIL).get(0);
 * wrong.ruleId();                      // "LEGAL-001"
 * wrong.message().in(Locale.ENGLISH);  // "Circular …: the issuer named is …"
 * }</pre>
 */
@NullMarked
package org.tuanthu.compliance;

import org.jspecify.annotations.NullMarked;
