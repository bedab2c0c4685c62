package org.tuanthu.architecture.violating.calendar;

import org.tuanthu.architecture.violating.document.SeesCalendar;

/** Breaks: calendar looks only downwards. */
public final class SeesDocument {
  public String name(SeesCalendar above) {
    return above.toString();
  }
}
