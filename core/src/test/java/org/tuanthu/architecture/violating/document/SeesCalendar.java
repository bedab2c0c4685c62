package org.tuanthu.architecture.violating.document;

import org.tuanthu.architecture.violating.calendar.SeesDocument;

/** Breaks: document looks only downwards. */
public final class SeesCalendar {
  public String name(SeesDocument above) {
    return above.toString();
  }
}
