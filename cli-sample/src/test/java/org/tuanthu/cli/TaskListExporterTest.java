package org.tuanthu.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tuanthu.export.Exporter;
import org.tuanthu.period.Frequency;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.testkit.ExporterContract;
import org.tuanthu.testkit.PlanFixture;

class TaskListExporterTest implements ExporterContract<Plan> {

  @Override
  public Exporter<Plan> exporter() {
    return new TaskListExporter();
  }

  @Override
  public List<Plan> samples() {
    return List.of(
        PlanFixture.correct().plan(),
        PlanFixture.correct()
            .withoutTasks()
            .duty("III.3", "Phòng Giá", "Sở", "ngày 5", Frequency.MONTHLY)
            .plan());
  }

  @Override
  public List<String> elements(Plan plan) {
    return Stream.concat(
            plan.tasks().stream().map(Task::text),
            plan.duties().stream().map(ReportingDuty::asWritten))
        .toList();
  }

  @Override
  public List<Plan> unwritable() {
    return List.of();
  }
}
