package org.tuanthu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import org.tuanthu.period.Deadline;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;

/**
 * Writes what a plan asks for as a Markdown check list (danh sách việc cần làm): an example of an
 * exporter that an embedder adds.
 */
public final class TaskListExporter implements Exporter<Plan> {

  /** Called by {@link java.util.ServiceLoader}. */
  public TaskListExporter() {}

  @Override
  public Format format() {
    return new Format("task-list", "text/markdown", "md");
  }

  @Override
  public Class<Plan> type() {
    return Plan.class;
  }

  @Override
  public void export(Plan plan, OutputStream out) throws IOException {
    StringBuilder list = new StringBuilder();
    list.append("# ").append(plan.document().title().orElse("Kế hoạch")).append("\n\n");
    list.append("## Nhiệm vụ\n\n");
    plan.tasks().forEach(task -> append(list, task));
    list.append("\n## Báo cáo\n\n");
    plan.duties().forEach(duty -> append(list, duty));
    out.write(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder list, Task task) {
    list.append("- [ ] ").append(task.text());
    fact(list, "chủ trì: ", task.lead());
    fact(list, "phối hợp: ", joined(task));
    fact(list, "thời hạn: ", task.due().map(Task.Due::asWritten));
    fact(list, "kết quả: ", task.result());
    list.append('\n');
  }

  private static Optional<String> joined(Task task) {
    return Optional.of(String.join(", ", task.coordinating())).filter(units -> !units.isEmpty());
  }

  private static void append(StringBuilder list, ReportingDuty duty) {
    list.append("- [ ] ").append(duty.asWritten());
    fact(list, "thời hạn: ", duty.deadline().map(Deadline::asWritten));
    list.append('\n');
  }

  private static void fact(StringBuilder list, String label, Optional<String> value) {
    value.ifPresent(v -> list.append("\n  - ").append(label).append(v));
  }
}
