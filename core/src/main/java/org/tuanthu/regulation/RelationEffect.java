package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/** What a relation does to the validity of the instrument that it concerns. */
final class RelationEffect {

  private RelationEffect() {}

  /** The derived periods; none when the relation has no effect or no day is known for it. */
  static List<ValidityPeriod> of(Regulation target, IncomingRelation incoming) {
    Relation relation = incoming.relation();
    Optional<Status> status = status(relation.kind());
    Optional<Start> start = start(incoming);
    if (status.isEmpty() || start.isEmpty()) {
      return List.of();
    }
    DateRange range = new DateRange(Optional.of(start.get().day()), relation.range().to());
    Confidence confidence =
        lower(lower(relation.confidence(), start.get().confidence()), incoming.by().confidence());
    Optional<String> article =
        isNormative(target) && status.get() != Status.SUSPENDED
            ? EffectLaw.on(start.get().day()).map(EffectLaw::ending)
            : Optional.empty();
    Message why = why(incoming, start.get().day(), confidence, article);
    ValidityPeriod whole =
        new ValidityPeriod(
            Optional.empty(),
            range,
            status.get(),
            confidence,
            why,
            article,
            relation.source(),
            DateRange.ALWAYS);
    return relation.provisions().isEmpty()
        ? List.of(
            relation.kind() == Relation.Kind.AMENDS ? as(whole, Status.PARTLY_EXPIRED) : whole)
        : parts(whole, relation.provisions());
  }

  private static List<ValidityPeriod> parts(ValidityPeriod whole, List<Provision> provisions) {
    Stream<ValidityPeriod> rest =
        whole.status() == Status.SUSPENDED
            ? Stream.empty()
            : Stream.of(as(whole, Status.PARTLY_EXPIRED));
    return Stream.concat(rest, provisions.stream().map(part -> of(whole, Optional.of(part))))
        .toList();
  }

  private static ValidityPeriod as(ValidityPeriod period, Status status) {
    return new ValidityPeriod(
        period.provision(),
        period.range(),
        status,
        period.confidence(),
        period.why(),
        period.article(),
        period.source(),
        period.recorded());
  }

  private static ValidityPeriod of(ValidityPeriod period, Optional<Provision> provision) {
    return new ValidityPeriod(
        provision,
        period.range(),
        period.status(),
        period.confidence(),
        period.why(),
        period.article(),
        period.source(),
        period.recorded());
  }

  private static Optional<Status> status(Relation.Kind kind) {
    return switch (kind) {
      case REPLACES, ABROGATES -> Optional.of(Status.EXPIRED);
      case AMENDS -> Optional.of(Status.AMENDED);
      case SUSPENDS, TEMPORARILY_SUSPENDS -> Optional.of(Status.SUSPENDED);
      default -> Optional.empty();
    };
  }

  /** The day on which a relation begins to work, and how sure it is. */
  private record Start(LocalDate day, Confidence confidence) {}

  private static Optional<Start> start(IncomingRelation incoming) {
    Optional<LocalDate> own = incoming.relation().range().from();
    if (own.isPresent()) {
      return Optional.of(new Start(own.get(), incoming.relation().confidence()));
    }
    return incoming.by().validity().stream()
        .filter(fact -> fact.provision().isEmpty() && fact.status().isInForce())
        .filter(fact -> fact.range().from().isPresent())
        .findFirst()
        .map(fact -> new Start(fact.first(), fact.confidence()));
  }

  private static Message why(
      IncomingRelation incoming, LocalDate day, Confidence confidence, Optional<String> article) {
    Message words = incoming.relation().kind().inverse();
    boolean likely = confidence == Confidence.LIKELY;
    return Message.vi(
            (likely ? "nhiều khả năng " : "")
                + words.vietnamese().replace(" bởi", "")
                + " từ ngày "
                + VietnameseDates.inFigures(day)
                + " bởi "
                + incoming.by().label()
                + article.map(text -> " (" + text + ")").orElse(""))
        .en(
            (likely ? "probably: it " : "it ")
                + words.english()
                + " No. "
                + incoming.by().number()
                + " from "
                + day
                + article.map(text -> " (" + text + ")").orElse(""));
  }

  /**
   * Whether the law on normative documents rules it: a State document with a year in its number.
   */
  static boolean isNormative(Regulation regulation) {
    return regulation.number().style() == Style.STATE && regulation.number().year().isPresent();
  }

  static Confidence lower(Confidence a, Confidence b) {
    return a == Confidence.LIKELY ? a : b;
  }
}
