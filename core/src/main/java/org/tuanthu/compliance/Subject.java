package org.tuanthu.compliance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.document.Place;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.unit.UnitId;

/** What a finding is about (đối tượng): the document, a report owed, or a unit. */
public sealed interface Subject {

  /** The document as a whole. */
  Subject WHOLE_DOCUMENT = new InDocument(List.of());

  /** Where in the document; empty when the whole is meant or something outside of it. */
  default List<Place> places() {
    return List.of();
  }

  /**
   * Places in the document (vị trí trong văn bản).
   *
   * @param places in the order of the document; empty when the whole document is meant
   */
  record InDocument(List<Place> places) implements Subject {
    public InDocument {
      places = ImmutableList.copyOf(places);
    }
  }

  /**
   * A report that is owed (báo cáo đến hạn).
   *
   * @param obligation unit, period and due date
   */
  record OfObligation(Obligation obligation) implements Subject {}

  /**
   * A unit (cơ quan, đơn vị).
   *
   * @param unit which
   */
  record OfUnit(UnitId unit) implements Subject {}
}
