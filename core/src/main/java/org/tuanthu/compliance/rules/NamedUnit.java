package org.tuanthu.compliance.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.plan.DifficultyClause;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;

/**
 * A unit that a plan names, with the place.
 *
 * @param name as written
 * @param inContent whether it stands in the content, where abbreviations must be introduced
 */
record NamedUnit(String name, Place place, boolean inContent) {
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  /** All units that take part: leads, coordinating units, reporters, recipients. */
  static List<NamedUnit> of(Plan plan) {
    ImmutableList.Builder<NamedUnit> all = ImmutableList.builder();
    for (Task task : plan.tasks()) {
      task.lead().ifPresent(name -> all.add(new NamedUnit(name, task.place(), true)));
      task.coordinating().forEach(name -> all.add(new NamedUnit(name, task.place(), true)));
    }
    for (ReportingDuty duty : plan.duties()) {
      duty.reporters().forEach(name -> all.add(new NamedUnit(name, duty.place(), true)));
      duty.recipient().ifPresent(name -> all.add(new NamedUnit(name, duty.place(), true)));
    }
    Optional<DifficultyClause> clause = plan.difficultyClause();
    clause
        .flatMap(DifficultyClause::to)
        .ifPresent(name -> all.add(new NamedUnit(name, clause.get().place(), true)));
    List<String> recipients = plan.document().recipients();
    for (int i = 0; i < recipients.size(); i++) {
      Place place = Place.of(Part.RECIPIENTS, i);
      NAMES.split(recipients.get(i)).forEach(name -> all.add(new NamedUnit(name, place, false)));
    }
    return all.build().stream().filter(unit -> hasWords(unit.name())).toList();
  }

  private static boolean hasWords(String name) {
    return name.chars().anyMatch(Character::isLetterOrDigit);
  }
}
