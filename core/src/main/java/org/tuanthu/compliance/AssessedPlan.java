package org.tuanthu.compliance;

import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.VietnameseDates;

/**
 * A plan with what was found in it (kế hoạch đã đánh giá): all that a report on it needs.
 *
 * @param source the name of what was read, such as a path; for display and links only
 * @param reading the plan and where its parts came from
 * @param assessment what was found
 */
public record AssessedPlan(String source, Reading<Plan> reading, Assessment assessment) {

  public AssessedPlan {
    if (source.isBlank()) {
      throw new IllegalArgumentException("A source needs a name, for example ke-hoach.docx");
    }
    if (!reading.value().id().equals(assessment.plan())) {
      throw new IllegalArgumentException(
          "The assessment is of plan '"
              + assessment.plan()
              + "', the reading of plan '"
              + reading.value().id()
              + "'");
    }
  }

  /** The plan's paper. */
  public AdministrativeDocument document() {
    return reading.value().document();
  }

  /** Type, number and date as a Vietnamese text cites it, without what the paper lacks. */
  public String name() {
    AdministrativeDocument document = document();
    return document.type().map(DocumentType::vietnamese).orElse("văn bản")
        + document.head().number().map(number -> " số " + number).orElse("")
        + document
            .head()
            .placeAndDate()
            .flatMap(PlaceAndDate::date)
            .map(day -> " " + VietnameseDates.inWords(day))
            .orElse("");
  }
}
