package org.tuanthu.plan;

import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.regulation.CitationReader;

/**
 * Understands a document as a plan: year, citations, tasks, reporting duties, difficulty clause. Of
 * a decision that a plan is attached to, the plan is understood.
 */
public final class PlanReader {

  private PlanReader() {}

  /**
   * The plan that the document states, with the origins, notes and doubts of the document's
   * reading, and doubts of its own.
   */
  public static Reading<Plan> read(Reading<AdministrativeDocument> reading, PlanId id) {
    AdministrativeDocument document = reading.value();
    PlanYear year = PlanYear.of(document);
    KnownUnits known = KnownUnits.of(document);
    Plan plan =
        new Plan(
            id,
            document,
            year.year(),
            CitationReader.read(document),
            TaskReader.read(document, known),
            DutyReader.read(document, known),
            DifficultyReader.read(document, known));
    return reading.then(d -> plan).with(List.of(), PlanDoubts.of(plan, year));
  }
}
