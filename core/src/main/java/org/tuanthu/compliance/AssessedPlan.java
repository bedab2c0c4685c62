package org.tuanthu.compliance;

import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;

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
}
