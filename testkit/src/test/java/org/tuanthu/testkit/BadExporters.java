package org.tuanthu.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.Task;

/** Exporters of which each breaks one promise. */
final class BadExporters {

  private BadExporters() {}

  /** Closes the stream. */
  public static final class Closing extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) throws IOException {
      super.export(plan, out);
      out.close();
    }
  }

  /** Writes in the default charset. */
  public static final class LocalCharset extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) throws IOException {
      out.write(String.join("\n", lines(plan)).getBytes(Charset.defaultCharset()));
    }
  }

  /** Writes figures as the default locale has them. */
  public static final class LocalFigures extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) throws IOException {
      super.export(plan, out);
      String count = String.format(Locale.getDefault(), "\n%d nhiệm vụ", plan.tasks().size());
      out.write(count.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes in which state the plan is on the day of printing. */
  public static final class Dated extends PlanLines {
    @Override
    @SuppressWarnings("JavaTimeDefaultTimeZone") // the fault
    public void export(Plan plan, OutputStream out) throws IOException {
      super.export(plan, out);
      out.write(("\nIn ngày " + LocalDate.now()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Loses the last task. */
  public static final class Dropping extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) throws IOException {
      List<String> lines = lines(plan);
      List<String> kept = lines.subList(0, lines.size() - 1);
      out.write(String.join("\n", kept).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes the tasks before it sees that the title is missing. */
  public static final class HalfWriting extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) throws IOException {
      for (Task task : plan.tasks()) {
        out.write((task.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      super.export(plan, out);
    }
  }

  /** Takes a full stream for written. */
  public static final class Swallowing extends PlanLines {
    @Override
    public void export(Plan plan, OutputStream out) {
      try {
        super.export(plan, out);
      } catch (IOException e) {
        assert !e.toString().isEmpty();
      }
    }
  }
}
