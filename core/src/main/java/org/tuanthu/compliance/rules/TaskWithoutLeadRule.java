package org.tuanthu.compliance.rules;

import org.tuanthu.compliance.Severity;

/** PLAN-001: tasks without a lead unit (đơn vị chủ trì). */
public final class TaskWithoutLeadRule extends TaskRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public TaskWithoutLeadRule() {
    super("PLAN-001", Severity.WARNING, task -> task.lead().isEmpty());
  }
}
