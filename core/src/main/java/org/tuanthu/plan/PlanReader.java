package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Reading;
import org.tuanthu.regulation.CitationReader;

/** Understands a document as a plan: citations, tasks, reporting duties, difficulty clause. */
public final class PlanReader {

  private PlanReader() {}

  /** The plan that the document states, with the origins and notes of the document's reading. */
  public static Reading<Plan> read(Reading<AdministrativeDocument> reading, PlanId id) {
    AdministrativeDocument document = reading.value();
    return reading.then(
        d ->
            new Plan(
                id,
                document,
                OptionalInt.empty(),
                CitationReader.read(document),
                List.of(),
                List.of(),
                Optional.empty()),
        List.of());
  }
}
