package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseText;

/** One instrument as two registers know it: the own entry, and what only the other one states. */
record RegulationMerge(Regulation merged, List<Message> differences) {

  static RegulationMerge of(Regulation own, Regulation other) {
    List<Message> differences = new ArrayList<>();
    if (own.type() != other.type()) {
      differences.add(
          differ("loại văn bản", "type", own.type().vietnamese(), other.type().vietnamese()));
    }
    if (own.name().isPresent()
        && other.name().isPresent()
        && !VietnameseText.fold(own.name().get()).equals(VietnameseText.fold(other.name().get()))) {
      differences.add(differ("trích yếu", "name", own.name().get(), other.name().get()));
    }
    ImmutableList.Builder<ValidityPeriod> facts = ImmutableList.builder();
    facts.addAll(own.validity());
    for (ValidityPeriod theirs : other.validity()) {
      facts.addAll(outside(theirs, own.validity(), differences));
    }
    ImmutableList.Builder<Relation> relations = ImmutableList.builder();
    relations.addAll(own.relations());
    for (Relation theirs : other.relations()) {
      if (isNew(theirs, own.relations(), differences)) {
        relations.add(theirs);
      }
    }
    return new RegulationMerge(own.with(facts.build(), relations.build()), differences);
  }

  /** The parts of a period of which the own entry says nothing. */
  private static List<ValidityPeriod> outside(
      ValidityPeriod theirs, List<ValidityPeriod> own, List<Message> differences) {
    List<ValidityPeriod> meeting =
        own.stream()
            .filter(
                ours ->
                    ours.provision().equals(theirs.provision())
                        && ours.range().overlaps(theirs.range())
                        && ours.recorded().overlaps(theirs.recorded()))
            .sorted(Comparator.comparing(ValidityPeriod::first))
            .toList();
    List<ValidityPeriod> parts = new ArrayList<>();
    Optional<ValidityPeriod> rest = Optional.of(theirs);
    for (ValidityPeriod ours : meeting) {
      if (ours.status() != theirs.status()) {
        differences.add(
            differ(
                "hiệu lực",
                "validity",
                ours.status() + " " + ours.range(),
                theirs.status() + " " + theirs.range()));
      }
      rest.flatMap(period -> before(period, ours)).ifPresent(parts::add);
      rest = rest.flatMap(period -> after(period, ours));
    }
    rest.ifPresent(parts::add);
    return parts;
  }

  private static Optional<ValidityPeriod> before(ValidityPeriod period, ValidityPeriod cut) {
    return cut.range()
        .from()
        .filter(day -> period.first().isBefore(day))
        .map(
            day ->
                period.over(new DateRange(period.range().from(), Optional.of(day.minusDays(1)))));
  }

  private static Optional<ValidityPeriod> after(ValidityPeriod period, ValidityPeriod cut) {
    return cut.range()
        .to()
        .filter(day -> period.last().isAfter(day))
        .map(day -> period.over(new DateRange(Optional.of(day.plusDays(1)), period.range().to())));
  }

  private static boolean isNew(Relation theirs, List<Relation> own, List<Message> differences) {
    for (Relation ours : own) {
      boolean same =
          ours.kind() == theirs.kind()
              && RegulationKey.plain(ours.target()).equals(RegulationKey.plain(theirs.target()))
              && ours.recorded().overlaps(theirs.recorded());
      if (same) {
        String words = theirs.kind().words().vietnamese() + " " + theirs.target();
        if (!ours.range().equals(theirs.range())
            || !ours.provisions().equals(theirs.provisions())) {
          differences.add(
              differ(
                  words,
                  theirs.kind().words().english() + " " + theirs.target(),
                  ours.provisions() + " " + ours.range(),
                  theirs.provisions() + " " + theirs.range()));
        }
        return false;
      }
    }
    return true;
  }

  private static Message differ(String what, String english, String own, String other) {
    return Message.vi(what + ": \"" + own + "\" khác \"" + other + "\"")
        .en(english + ": \"" + own + "\" differs from \"" + other + "\"");
  }
}
