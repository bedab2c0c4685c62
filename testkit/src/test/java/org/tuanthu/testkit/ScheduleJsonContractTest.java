package org.tuanthu.testkit;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.export.Exporter;
import org.tuanthu.json.ScheduleJson;
import org.tuanthu.schedule.Schedule;

class ScheduleJsonContractTest extends ScheduleContract {

  @Override
  public Exporter<Schedule> exporter() {
    return new ScheduleJson();
  }

  @Override
  public List<String> elements(Schedule schedule) {
    List<String> elements = new ArrayList<>(super.elements(schedule));
    elements.add(Integer.toString(schedule.year()));
    elements.add("\"withoutDue\" : " + schedule.withoutDue());
    schedule.unscheduled().forEach(open -> elements.add(open.duty().asWritten()));
    return elements;
  }
}
