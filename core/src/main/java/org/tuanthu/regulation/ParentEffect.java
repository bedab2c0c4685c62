package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/**
 * What the end of an instrument does to those that detail it: under Law 80/2015/QH13, Article
 * 154(4), they end together; under Law 64/2025/QH15, Article 57(2), they go on unless they are
 * contrary to the new one or declared expired.
 */
final class ParentEffect {

  /**
   * The end of one instrument that is detailed.
   *
   * @param parent the instrument
   * @param day the day on which it ended
   * @param law the law of that day
   * @param confidence the lower one of end and relation
   * @param source of the relation, and whose status it rests on
   */
  record End(
      Regulation parent, LocalDate day, EffectLaw law, Confidence confidence, String source) {}

  /** An instrument that is detailed, by which relation, and its validity. */
  record Parent(Regulation regulation, Relation relation, Timeline timeline) {}

  private ParentEffect() {}

  /** The ends that are known of those parents, the earliest first. */
  static List<End> ends(Regulation child, List<Parent> parents) {
    List<End> ends = new ArrayList<>();
    for (Parent parent : parents) {
      parent.timeline().periods().stream()
          .filter(period -> period.status() == Status.EXPIRED && period.range().from().isPresent())
          .filter(period -> !child.issued().filter(d -> !d.isBefore(period.first())).isPresent())
          .findFirst()
          .ifPresent(
              period ->
                  EffectLaw.on(period.first())
                      .ifPresent(law -> ends.add(end(parent, period, law))));
    }
    ends.sort(Comparator.comparing(End::day));
    return ends;
  }

  private static End end(Parent parent, ValidityPeriod period, EffectLaw law) {
    return new End(
        parent.regulation(),
        period.first(),
        law,
        RelationEffect.lower(period.confidence(), parent.relation().confidence()),
        parent.relation().source() + "; tình trạng của " + parent.regulation().label());
  }

  /**
   * The period from which the child has ended with its parents, or partly where others remain;
   * empty where the law lets it go on.
   */
  static Optional<ValidityPeriod> lapse(List<End> ends, int parents) {
    List<End> lapsing = ends.stream().filter(end -> !end.law().survives()).toList();
    if (lapsing.isEmpty()) {
      return Optional.empty();
    }
    boolean all = lapsing.size() == parents;
    End end = all ? lapsing.get(lapsing.size() - 1) : lapsing.get(0);
    Confidence confidence =
        all
            ? lapsing.stream().map(End::confidence).reduce(RelationEffect::lower).orElseThrow()
            : Confidence.LIKELY;
    String lead = confidence == Confidence.LIKELY ? "nhiều khả năng đã " : "";
    String what = all ? "hết hiệu lực" : "hết hiệu lực một phần";
    Message why =
        Message.vi(
                lead
                    + what
                    + " từ ngày "
                    + VietnameseDates.inFigures(end.day())
                    + " cùng với "
                    + end.parent().label()
                    + " mà văn bản này quy định chi tiết, hướng dẫn thi hành ("
                    + end.law().detailing()
                    + ")")
            .en(
                (confidence == Confidence.LIKELY ? "has probably " : "has ")
                    + (all ? "expired on " : "partly expired on ")
                    + end.day()
                    + " together with No. "
                    + end.parent().number()
                    + ", which it details ("
                    + end.law().detailing()
                    + ")");
    return Optional.of(
        new ValidityPeriod(
            Optional.empty(),
            DateRange.from(end.day()),
            all ? Status.EXPIRED : Status.PARTLY_EXPIRED,
            confidence,
            why,
            Optional.of(end.law().detailing()),
            end.source(),
            DateRange.ALWAYS));
  }

  /** The period cut where a parent ended that it outlives: before as it was, then only likely. */
  static List<ValidityPeriod> outlives(ValidityPeriod period, List<End> ends) {
    Optional<End> end =
        ends.stream()
            .filter(e -> e.law().survives() && period.status().isInForce())
            .filter(e -> period.first().isBefore(e.day()) && !e.day().isAfter(period.last()))
            .findFirst();
    if (end.isEmpty()) {
      return List.of(period);
    }
    LocalDate day = end.get().day();
    return List.of(
        period.over(new DateRange(period.range().from(), Optional.of(day.minusDays(1)))),
        outliving(period.over(new DateRange(Optional.of(day), period.range().to())), end.get()));
  }

  private static ValidityPeriod outliving(ValidityPeriod period, End end) {
    Message why =
        Message.vi(
                end.parent().label()
                    + " mà văn bản này quy định chi tiết đã hết hiệu lực từ ngày "
                    + VietnameseDates.inFigures(end.day())
                    + "; văn bản này tiếp tục có hiệu lực nếu không trái với văn bản mới và chưa bị"
                    + " công bố hết hiệu lực ("
                    + end.law().detailing()
                    + ")")
            .en(
                "No. "
                    + end.parent().number()
                    + ", which it details, expired on "
                    + end.day()
                    + "; it goes on unless it is contrary to the new text or declared expired ("
                    + end.law().detailing()
                    + ")");
    return new ValidityPeriod(
        period.provision(),
        period.range(),
        period.status(),
        Confidence.LIKELY,
        why,
        Optional.of(end.law().detailing()),
        end.source(),
        period.recorded());
  }
}
