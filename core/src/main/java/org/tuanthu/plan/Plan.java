package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Citation;

/**
 * A plan (kế hoạch): a document and what it promises. Other administrative documents that assign
 * tasks or reports take the same form; {@link #isPlan()} tells them apart.
 *
 * @param id given by the embedder
 * @param document the paper
 * @param year the year that the plan is for
 * @param citations the instruments that it rests on or mentions
 * @param tasks in the order of the document
 * @param duties in the order of the document
 * @param difficultyClause where difficulties go
 */
public record Plan(
    PlanId id,
    AdministrativeDocument document,
    OptionalInt year,
    List<Citation> citations,
    List<Task> tasks,
    List<ReportingDuty> duties,
    Optional<DifficultyClause> difficultyClause) {

  public Plan {
    citations = ImmutableList.copyOf(citations);
    tasks = ImmutableList.copyOf(tasks);
    duties = ImmutableList.copyOf(duties);
  }

  /**
   * Whether the document is a plan by its type, or issues one that is attached to it; rules for
   * plans apply to no other.
   */
  public boolean isPlan() {
    return document.type().filter(DocumentType.PLAN::equals).isPresent()
        || AttachedPlan.of(document).isPresent();
  }
}
