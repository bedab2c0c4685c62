package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;

/** Reads the reporting duties (chế độ báo cáo) of a whole document. */
final class DutyReader {
  private static final ImmutableSet<Part> CONTENT =
      ImmutableSet.of(Part.PREAMBLE, Part.SECTION, Part.CLOSING, Part.ANNEX);

  private DutyReader() {}

  /** The duties in the order of the document; those of headings are for the texts below them. */
  static List<ReportingDuty> read(AdministrativeDocument document, KnownUnits known) {
    ImmutableList.Builder<ReportingDuty> duties = ImmutableList.builder();
    DutyHeadings headings = new DutyHeadings(known);
    for (PlacedText placed : document.texts()) {
      if (CONTENT.contains(placed.place().part())) {
        boolean heading = placed.place().block() == Place.HEADING;
        if (!heading) {
          DutyContext context = headings.above(placed.place());
          duties.addAll(DutyGrammar.find(placed.text(), placed.place(), context));
        }
        headings.pass(placed);
      }
    }
    return duties.build();
  }
}
