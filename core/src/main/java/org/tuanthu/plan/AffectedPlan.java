package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.text.VietnameseText;

/**
 * A plan that is hit when an instrument changes (kế hoạch bị ảnh hưởng). What stands in a section
 * that cites the instrument is hit, with the sections below; all of the plan is where the
 * instrument is a legal basis or stands in the title.
 *
 * @param plan the plan
 * @param mentions every place that cites the instrument, in the order of the document
 * @param whole whether all of it is hit
 * @param tasks the tasks that are hit
 * @param duties the reporting duties that are hit
 * @param certain whether the citations can mean no other instrument: they give its date or issuer,
 *     or its number or name exists once
 */
public record AffectedPlan(
    StoredPlan plan,
    List<Mention> mentions,
    boolean whole,
    List<Task> tasks,
    List<ReportingDuty> duties,
    boolean certain) {

  public AffectedPlan {
    mentions = ImmutableList.copyOf(mentions);
    tasks = ImmutableList.copyOf(tasks);
    duties = ImmutableList.copyOf(duties);
  }

  /** How a change of that instrument hits the plan; empty when the plan does not cite it. */
  public static Optional<AffectedPlan> by(Regulation changed, StoredPlan stored) {
    List<Citation> citations =
        stored.plan().citations().stream().filter(citation -> fits(citation, changed)).toList();
    if (citations.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> mentions =
        citations.stream().flatMap(citation -> citation.mentions().stream()).toList();
    List<Place> places = mentions.stream().map(Mention::place).toList();
    boolean whole = places.stream().anyMatch(AffectedPlan::isOfTheWhole);
    Plan plan = stored.plan();
    return Optional.of(
        new AffectedPlan(
            stored,
            mentions,
            whole,
            plan.tasks().stream().filter(t -> whole || isWithin(t.place(), places)).toList(),
            plan.duties().stream().filter(d -> whole || isWithin(d.place(), places)).toList(),
            citations.stream().allMatch(citation -> isCertain(citation, changed))));
  }

  private static boolean fits(Citation citation, Regulation changed) {
    boolean named =
        citation.number().isPresent()
            ? RegulationKey.plain(citation.number().get())
                .equals(RegulationKey.plain(changed.number()))
            : citation
                .name()
                .map(VietnameseText::fold)
                .equals(changed.name().map(VietnameseText::fold));
    boolean sameDay =
        citation.date().isEmpty()
            || changed.issued().isEmpty()
            || citation.date().equals(changed.issued());
    boolean sameYear =
        citation.year().isEmpty()
            || changed.issued().isEmpty()
            || citation.year().getAsInt() == changed.issued().get().getYear();
    return named && sameDay && sameYear;
  }

  private static boolean isCertain(Citation citation, Regulation changed) {
    DocumentNumber number = changed.number();
    boolean dated = citation.date().isPresent() && citation.date().equals(changed.issued());
    boolean issued =
        citation
            .issuer()
            .map(AgencyNames::fold)
            .equals(Optional.of(AgencyNames.fold(changed.issuer())));
    boolean unique = number.style() == DocumentNumber.Style.STATE && number.year().isPresent();
    boolean local = number.issuerCode().equals("UBND") || number.issuerCode().equals("HĐND");
    return local ? dated && issued : unique || dated;
  }

  private static boolean isOfTheWhole(Place place) {
    return place.part() == Part.PREAMBLE || place.part() == Part.TITLE;
  }

  private static boolean isWithin(Place place, List<Place> cited) {
    return cited.stream()
        .anyMatch(
            other ->
                other.part() == place.part()
                    && other.path().size() <= place.path().size()
                    && place.path().subList(0, other.path().size()).equals(other.path()));
  }
}
