package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tuanthu.calendar.DateRange;

/**
 * Lays derived periods over stated ones. On each day the one that says most stands (an end over a
 * suspension over a part over force); but a source that states something from the day of an effect
 * on, or from a later one, stands against it.
 */
final class TimelineOverlay {

  private record Layer(ValidityPeriod period, boolean derived, int order) {}

  private static final Comparator<Layer> STRONGEST_FIRST =
      Comparator.<Layer>comparingInt(layer -> -layer.period().status().weight())
          .thenComparing(layer -> layer.period().confidence())
          .thenComparing(Layer::derived)
          .thenComparing(layer -> layer.period().first())
          .thenComparingInt(Layer::order);

  private TimelineOverlay() {}

  /** Whole periods without overlap; both lists hold whole ones, the stated do not overlap. */
  static List<ValidityPeriod> of(List<ValidityPeriod> stated, List<ValidityPeriod> derived) {
    if (derived.isEmpty()) {
      return stated;
    }
    TreeMap<LocalDate, List<Layer>> begin = new TreeMap<>();
    TreeMap<LocalDate, List<Layer>> end = new TreeMap<>();
    TreeSet<LocalDate> later = new TreeSet<>();
    int order = 0;
    for (ValidityPeriod period : stated) {
      add(new Layer(period, false, order++), period.range(), begin, end);
      later.add(period.first());
    }
    for (ValidityPeriod period : derived) {
      Optional<DateRange> days =
          until(period.range(), Optional.ofNullable(later.ceiling(period.first())));
      int next = order++;
      days.ifPresent(range -> add(new Layer(period, true, next), range, begin, end));
    }
    return swept(begin, end);
  }

  private static Optional<DateRange> until(DateRange range, Optional<LocalDate> stated) {
    if (stated.isEmpty()) {
      return Optional.of(range);
    }
    LocalDate last = stated.get().minusDays(1);
    if (range.from().filter(last::isBefore).isPresent()) {
      return Optional.empty();
    }
    boolean sooner = range.to().filter(to -> to.isBefore(last)).isPresent();
    return Optional.of(sooner ? range : new DateRange(range.from(), Optional.of(last)));
  }

  private static void add(
      Layer layer,
      DateRange range,
      TreeMap<LocalDate, List<Layer>> begin,
      TreeMap<LocalDate, List<Layer>> end) {
    LocalDate first = range.first();
    begin.computeIfAbsent(first, day -> new ArrayList<>()).add(layer);
    range
        .to()
        .ifPresent(to -> end.computeIfAbsent(to.plusDays(1), day -> new ArrayList<>()).add(layer));
  }

  private static List<ValidityPeriod> swept(
      TreeMap<LocalDate, List<Layer>> begin, TreeMap<LocalDate, List<Layer>> end) {
    ImmutableList.Builder<ValidityPeriod> result = ImmutableList.builder();
    TreeSet<LocalDate> days = new TreeSet<>(begin.keySet());
    days.addAll(end.keySet());
    TreeSet<Layer> active = new TreeSet<>(STRONGEST_FIRST);
    Optional<Layer> current = Optional.empty();
    LocalDate since = LocalDate.MIN;
    for (LocalDate day : days) {
      end.getOrDefault(day, List.of()).forEach(active::remove);
      active.addAll(begin.getOrDefault(day, List.of()));
      Optional<Layer> next = active.isEmpty() ? Optional.empty() : Optional.of(active.first());
      if (!next.equals(current)) {
        LocalDate start = since;
        current.ifPresent(layer -> result.add(cut(layer, start, Optional.of(day.minusDays(1)))));
        current = next;
        since = day;
      }
    }
    LocalDate start = since;
    current.ifPresent(layer -> result.add(cut(layer, start, Optional.empty())));
    return result.build();
  }

  private static ValidityPeriod cut(Layer layer, LocalDate from, Optional<LocalDate> to) {
    Optional<LocalDate> first = from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    return layer.period().over(new DateRange(first, to));
  }
}
