package org.tuanthu.compliance.rules;

import java.util.function.Predicate;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;

/**
 * The shape of rules on tasks that lack something. No article compels it, so they ask for a look.
 */
abstract class TaskRule extends LackingRule<Task> {
  private static final LegalBasis CUSTOM =
      LegalBasis.custom("giao việc rõ người, rõ việc, rõ thời gian, rõ kết quả");

  TaskRule(String id, Severity severity, Predicate<Task> lacks) {
    super(id, severity, CUSTOM, Verdict.NEEDS_REVIEW, Plan::tasks, Task::place, lacks);
  }
}
