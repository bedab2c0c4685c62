package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Regulation;

/** The plans that are stored (port). */
public interface Plans {

  /**
   * Stores a new plan, or a new version of one.
   *
   * @param basedOn the version that the caller read; 0 for a plan that is not stored yet
   * @return the stored plan with its new version
   * @throws StalePlanException if another version is stored
   */
  StoredPlan save(Plan plan, long basedOn);

  /** The plan of that id. */
  Optional<StoredPlan> find(PlanId id);

  /** All plans with that number and symbol, ordered by id. */
  List<StoredPlan> numbered(DocumentNumber number);

  /** All plans of that issuer, compared by folded name, ordered by id. */
  List<StoredPlan> issuedBy(String issuer);

  /** All plans for that year, ordered by id. */
  List<StoredPlan> ofYear(int year);

  /** All plans that cite the instrument of that number, ordered by id. */
  List<StoredPlan> citing(DocumentNumber number);

  /**
   * All plans that are hit when that instrument changes, with what of them is hit, ordered by id.
   * Citations by number count, with or without leading zeros, and those by name; citations that
   * give another date mean another instrument.
   */
  List<AffectedPlan> affectedBy(Regulation changed);
}
