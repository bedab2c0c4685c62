package org.tuanthu.json;

import java.io.IOException;
import java.io.OutputStream;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Schedule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schedule of reports (lịch báo cáo) as one JSON object: {@code version}, {@code year}, {@code
 * obligations} with the columns of the CSV form and where the due day comes from ({@code dueFrom},
 * {@code regime}), {@code withoutDue} (how many of them have no due date) and {@code unscheduled}
 * (duties that give no numbered period, as in {@code tuanthu read}).
 */
public final class ScheduleJson implements Exporter<Schedule> {

  @Override
  public Format format() {
    return PrintedJson.FORMAT;
  }

  @Override
  public Class<Schedule> type() {
    return Schedule.class;
  }

  @Override
  public void export(Schedule schedule, OutputStream out) throws IOException {
    ObjectNode root = PrintedJson.object().put("version", 1).put("year", schedule.year());
    ArrayNode obligations = root.putArray("obligations");
    schedule.obligations().forEach(o -> obligation(obligations.addObject(), o));
    root.put("withoutDue", schedule.withoutDue());
    ArrayNode unscheduled = root.putArray("unscheduled");
    schedule.unscheduled().forEach(duty -> unscheduled.add(DutyTree.of(duty)));
    PrintedJson.write(root, out);
  }

  static void obligation(ObjectNode node, Obligation obligation) {
    PrintedJson.put(node, "reporter", obligation.reporter());
    PrintedJson.put(node, "recipient", obligation.recipient());
    node.put("period", obligation.period().toString());
    PrintedJson.put(node, "from", obligation.window().from());
    PrintedJson.put(node, "to", obligation.window().to());
    PrintedJson.put(node, "due", obligation.due());
    node.put("dueFrom", obligation.dueFrom().name());
    PrintedJson.put(node, "regime", obligation.regime().map(RegimeEntry::source));
  }
}
