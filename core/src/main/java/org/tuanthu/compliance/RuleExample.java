package org.tuanthu.compliance;

import java.time.LocalDate;

/**
 * A document that shows what a rule says (ví dụ). A test lets the rule judge each.
 *
 * @param verdict what the rule says of the document
 * @param excerpt the words that matter
 * @param document the whole text
 * @param asOf the date of judgement
 */
public record RuleExample(Verdict verdict, String excerpt, String document, LocalDate asOf) {}
