package org.tuanthu.json;

import org.tuanthu.schedule.ScheduleRevision;

/** The lossless JSON form of a revision of a schedule: what the next revision is counted from. */
public final class ScheduleRevisionJson {

  private ScheduleRevisionJson() {}

  /** The revision as one line of JSON; the same revision gives the same text. */
  public static String write(ScheduleRevision revision) {
    return DomainMapper.LOSSLESS.writeValueAsString(revision);
  }

  /**
   * The revision of such a text.
   *
   * @throws IllegalArgumentException if the text is no revision in that form; the message says
   *     where
   */
  public static ScheduleRevision read(String json) {
    return DomainMapper.read(json, ScheduleRevision.class, "a revision of a schedule");
  }
}
