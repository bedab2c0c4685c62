package org.tuanthu.plan;

import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.regulation.CitationReader;

/**
 * Understands a document as a plan: year, citations, tasks, reporting duties, difficulty clause.
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
    Plan plan =
        new Plan(
            id,
            document,
            year.year(),
            CitationReader.read(document),
            TaskReader.read(document),
            DutyReader.read(document),
            DifficultyReader.read(document));
    return reading.then(d -> plan).with(List.of(), PlanDoubts.of(plan, year));
  }
}
