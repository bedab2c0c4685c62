package org.tuanthu.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Schedule;
import org.tuanthu.schedule.Schedule.Unscheduled;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schedule of reports (lịch báo cáo) as one JSON object: {@code version}, {@code year}, {@code
 * obligations} with the columns of the CSV form and the ids of units, {@code withoutDue} (how many
 * of them have no due date), {@code lapsed} (reports of units that ended and that none carries on)
 * and {@code unscheduled} (duties that give no numbered period, as in {@code tuanthu read}, each
 * with its plan).
 */
public final class ScheduleJson implements Exporter<Schedule> {
  private static final int VERSION = 2;

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
    ObjectNode root = PrintedJson.object().put("version", VERSION).put("year", schedule.year());
    ArrayNode obligations = root.putArray("obligations");
    schedule.obligations().forEach(o -> obligation(obligations.addObject(), o));
    root.put("withoutDue", schedule.withoutDue());
    ArrayNode lapsed = root.putArray("lapsed");
    schedule.lapsed().forEach(o -> obligation(lapsed.addObject(), o));
    ArrayNode unscheduled = root.putArray("unscheduled");
    schedule.unscheduled().forEach(duty -> unscheduled.add(unscheduled(duty)));
    PrintedJson.write(root, out);
  }

  private static ObjectNode unscheduled(Unscheduled open) {
    return DutyTree.of(open.duty()).put("plan", open.plan().value());
  }

  static void obligation(ObjectNode node, Obligation obligation) {
    party(node, "reporter", obligation.reporter());
    party(node, "recipient", obligation.recipient());
    node.put("period", obligation.period().toString());
    PrintedJson.put(node, "from", obligation.window().from());
    PrintedJson.put(node, "to", obligation.window().to());
    PrintedJson.put(node, "due", obligation.due().day());
    node.put("dueFrom", obligation.due().basis().name());
    node.put("words", obligation.due().words());
    PrintedJson.put(node, "regime", obligation.regime().map(RegimeEntry::source));
    party(node, "predecessor", obligation.predecessor());
    node.put("plan", obligation.plan().value());
    node.put("section", obligation.duty().section());
  }

  private static void party(ObjectNode node, String field, Optional<Party> party) {
    PrintedJson.put(node, field, party);
    PrintedJson.put(node, field + "Unit", party.flatMap(Party::unit));
  }
}
