package org.tuanthu.json;

import org.tuanthu.period.Deadline;
import org.tuanthu.plan.ReportingDuty;
import tools.jackson.databind.node.ObjectNode;

/** A reporting duty in the published form. */
final class DutyTree {

  private DutyTree() {}

  static ObjectNode of(ReportingDuty duty) {
    ObjectNode node = PrintedJson.object();
    node.set("reporters", PrintedJson.texts(duty.reporters()));
    PrintedJson.put(node, "recipient", duty.recipient());
    node.set("frequencies", PrintedJson.texts(duty.frequencies()));
    if (duty.deadline().isPresent()) {
      Deadline deadline = duty.deadline().get();
      node.putObject("deadline")
          .put("asWritten", deadline.asWritten())
          .put("kind", deadline.kind().name())
          .put("value", deadline.rule().toString());
    } else {
      node.putNull("deadline");
    }
    return node.put("asWritten", duty.asWritten());
  }
}
