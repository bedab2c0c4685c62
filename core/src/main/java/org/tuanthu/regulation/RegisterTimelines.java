package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives the timelines of all instruments of a register, those that are detailed first. */
final class RegisterTimelines {
  private final RegisterIndex index;
  private final List<List<IncomingRelation>> incoming = new ArrayList<>();
  private final List<Optional<Timeline>> timelines = new ArrayList<>();

  RegisterTimelines(RegisterIndex index) {
    this.index = index;
    index.all().forEach(regulation -> incoming.add(List.of()));
    index.all().forEach(regulation -> timelines.add(Optional.empty()));
    for (int i = 0; i < index.all().size(); i++) {
      turnRound(i);
    }
    index
        .graph(relation -> relation.kind() == Relation.Kind.DETAILS)
        .targetsFirst()
        .forEach(i -> timelines.set(i, Optional.of(timeline(i))));
  }

  ImmutableList<ImmutableList<IncomingRelation>> incoming() {
    return incoming.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Timeline> timelines() {
    return timelines.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
  }

  private void turnRound(int by) {
    Regulation regulation = index.all().get(by);
    for (int j = 0; j < regulation.relations().size(); j++) {
      int target = index.target(by, j);
      if (target >= 0) {
        if (incoming.get(target).isEmpty()) {
          incoming.set(target, new ArrayList<>(1));
        }
        incoming.get(target).add(new IncomingRelation(regulation, regulation.relations().get(j)));
      }
    }
  }

  private Timeline timeline(int place) {
    Regulation regulation = index.all().get(place);
    List<ParentEffect.Parent> parents = parents(place);
    if (incoming.get(place).isEmpty() && parents.isEmpty()) {
      return Timeline.of(regulation.validity());
    }
    long all =
        regulation.relations().stream().filter(r -> r.kind() == Relation.Kind.DETAILS).count();
    List<ParentEffect.End> ends = ParentEffect.ends(regulation, parents);
    List<ValidityPeriod> effects =
        Stream.concat(
                incoming.get(place).stream()
                    .flatMap(relation -> RelationEffect.of(regulation, relation).stream()),
                ParentEffect.lapse(ends, (int) all).stream())
            .toList();
    Stream<ValidityPeriod> whole =
        TimelineOverlay.of(whole(regulation.validity()), whole(effects)).stream()
            .flatMap(period -> ParentEffect.outlives(period, ends).stream());
    Stream<ValidityPeriod> parts =
        Stream.concat(regulation.validity().stream(), effects.stream())
            .filter(period -> period.provision().isPresent());
    return Timeline.of(Stream.concat(whole, parts).toList());
  }

  /** The instruments that it details and whose timelines are known. */
  private List<ParentEffect.Parent> parents(int place) {
    List<Relation> relations = index.all().get(place).relations();
    List<ParentEffect.Parent> parents = new ArrayList<>();
    for (int j = 0; j < relations.size(); j++) {
      int target = index.target(place, j);
      if (target >= 0 && relations.get(j).kind() == Relation.Kind.DETAILS) {
        Relation relation = relations.get(j);
        timelines
            .get(target)
            .ifPresent(
                timeline ->
                    parents.add(
                        new ParentEffect.Parent(index.all().get(target), relation, timeline)));
      }
    }
    return parents;
  }

  private static List<ValidityPeriod> whole(List<ValidityPeriod> periods) {
    return periods.stream().filter(period -> period.provision().isEmpty()).toList();
  }
}
