package org.tuanthu.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;

/** Writes title, year and tasks line by line; faultless, and the start of those that are not. */
public class PlanLines implements Exporter<Plan> {

  /** An exporter without state. */
  public PlanLines() {}

  @Override
  public Format format() {
    return new Format("lines", "text/plain", "txt");
  }

  @Override
  public Class<Plan> type() {
    return Plan.class;
  }

  @Override
  public void export(Plan plan, OutputStream out) throws IOException {
    out.write(String.join("\n", lines(plan)).getBytes(StandardCharsets.UTF_8));
  }

  static List<String> lines(Plan plan) {
    Optional<String> title = plan.document().title();
    if (title.isEmpty()) {
      throw new IllegalArgumentException("A plan without title cannot be written as lines");
    }
    List<String> lines = new ArrayList<>();
    lines.add(title.get());
    lines.add(Integer.toString(plan.year().orElse(0)));
    plan.tasks().stream().map(Task::text).forEach(lines::add);
    return lines;
  }
}
