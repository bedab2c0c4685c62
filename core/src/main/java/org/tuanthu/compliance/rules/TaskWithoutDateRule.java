package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.Severity;

/** PLAN-002: tasks without a date (thời hạn hoàn thành). */
public final class TaskWithoutDateRule extends TaskRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public TaskWithoutDateRule() {
    super("PLAN-002", Severity.WARNING, task -> task.due().isEmpty());
  }
}
