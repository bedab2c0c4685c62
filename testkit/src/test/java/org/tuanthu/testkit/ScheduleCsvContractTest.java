package org.tuanthu.testkit;

import org.tuanthu.export.Exporter;
import org.tuanthu.export.ScheduleCsv;
import org.tuanthu.schedule.Schedule;

class ScheduleCsvContractTest extends ScheduleContract {

  @Override
  public Exporter<Schedule> exporter() {
    return new ScheduleCsv();
  }
}
