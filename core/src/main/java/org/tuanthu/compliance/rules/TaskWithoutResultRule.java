package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.Severity;

/** PLAN-003: tasks without an expected result (sản phẩm). */
public final class TaskWithoutResultRule extends TaskRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public TaskWithoutResultRule() {
    super("PLAN-003", Severity.NOTICE, task -> task.result().isEmpty());
  }
}
