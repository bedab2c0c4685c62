package org.tuanthu.cli;

import org.tuanthu.compliance.Assessment;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;

/**
 * A plan with its assessment.
 *
 * @param file as it was named
 */
record Judged(String file, Reading<Plan> plan, Assessment assessment) {}
