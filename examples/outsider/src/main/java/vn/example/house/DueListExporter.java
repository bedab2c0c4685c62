package vn.example.house;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;

/** Writes each task with its last day on a line of its own (danh sách hạn). */
public final class DueListExporter implements Exporter<Plan> {

  /** Called by {@link java.util.ServiceLoader}. */
  public DueListExporter() {}

  @Override
  public Format format() {
    return new Format("due-list", "text/plain", "txt");
  }

  @Override
  public Class<Plan> type() {
    return Plan.class;
  }

  @Override
  public void export(Plan plan, OutputStream out) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Task task : plan.tasks()) {
      list.append(task.due().map(Task.Due::asWritten).orElse("…"));
      list.append("\t").append(task.text()).append('\n');
    }
    out.write(list.toString().getBytes(StandardCharsets.UTF_8));
  }
}
