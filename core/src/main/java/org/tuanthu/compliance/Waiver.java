package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.plan.PlanId;

/**
 * A waiver (miễn trừ): findings of one rule at one place that somebody entitled to it accepts for a
 * while. They stay visible with their verdict and do not count.
 *
 * @param plan of which plan; empty for whichever plan is judged
 * @param ruleId of which rule, for example {@code PLAN-001}
 * @param place where: the path of a section with all below it ({@code II.1}), the name of a part
 *     ({@code PREAMBLE}), {@link #DOCUMENT} for all of it; for a report owed its period ({@code
 *     2025-Q2}), for a unit its id
 * @param quotation words that stand there; empty for everything there
 * @param reason why
 * @param approver the office of the person who accepts, for example {@code Chánh Văn phòng Sở}
 * @param paper the paper that says so, for example {@code Công văn số 12/SNV-VP}
 * @param from the first day
 * @param to the last day
 */
public record Waiver(
    Optional<PlanId> plan,
    String ruleId,
    String place,
    Optional<String> quotation,
    String reason,
    String approver,
    String paper,
    LocalDate from,
    LocalDate to) {

  /** The place that is the whole document. */
  public static final String DOCUMENT = "DOCUMENT";

  public Waiver {
    RuleIds.requireShape(ruleId);
    require("place", place);
    require("reason", reason);
    require("approver", approver);
    require("paper", paper);
    quotation.ifPresent(words -> require("quotation", words));
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A waiver must not end before it begins, got " + from + " to " + to);
    }
  }

  /** The days on which it holds. */
  public DateRange days() {
    return DateRange.of(from, to);
  }

  private static void require(String name, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A waiver needs the words of its " + name);
    }
  }
}
