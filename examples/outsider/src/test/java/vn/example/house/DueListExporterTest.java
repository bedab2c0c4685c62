package vn.example.house;

import java.util.List;
import org.tuanthu.export.Exporter;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;
import org.tuanthu.testkit.ExporterContract;
import org.tuanthu.testkit.PlanFixture;

class DueListExporterTest implements ExporterContract<Plan> {
  @Override
  public Exporter<Plan> exporter() {
    return new DueListExporter();
  }

  @Override
  public List<Plan> samples() {
    return List.of(PlanFixture.correct().plan());
  }

  @Override
  public List<String> elements(Plan sample) {
    return sample.tasks().stream().map(Task::text).toList();
  }

  @Override
  public List<Plan> unwritable() {
    return List.of();
  }
}
