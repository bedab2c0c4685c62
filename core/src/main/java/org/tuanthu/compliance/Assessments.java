package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.plan.PlanId;

/** The assessments that are stored (port): one for a plan and date. */
public interface Assessments {

  /** Stores an assessment; a later one of the same plan and date replaces it. */
  void save(Assessment assessment);

  /** The assessment of that plan at that date. */
  Optional<Assessment> find(PlanId plan, LocalDate asOf);

  /** All assessments of that plan, by date. */
  List<Assessment> of(PlanId plan);
}
