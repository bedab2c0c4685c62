package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.period.Frequency;
import org.tuanthu.text.Span;

/** What headings and the openings of lists say for the texts below them. Not thread-safe. */
final class DutyHeadings {
  private static final int LONGEST = 400;

  private final DutyContext none;
  private final Map<List<String>, DutyContext> contexts = new HashMap<>();
  private final Set<List<String>> titled = new HashSet<>();

  DutyHeadings(KnownUnits units) {
    none = DutyContext.of(units);
  }

  /** The context of a text: of its own section, else of the nearest one above. */
  DutyContext above(Place place) {
    List<String> path = place.path();
    List<String> reporters = List.of();
    List<Frequency> frequencies = List.of();
    boolean reporting = false;
    for (int length = path.size(); length >= 0; length--) {
      DutyContext context = contexts.getOrDefault(path.subList(0, length), none);
      reporters = reporters.isEmpty() ? context.reporters() : reporters;
      if (path.size() - length <= 1) {
        frequencies = frequencies.isEmpty() ? context.frequencies() : frequencies;
        reporting |= context.reporting();
      }
    }
    return new DutyContext(reporters, frequencies, reporting, none.units());
  }

  /** Remembers a text that speaks for what follows: a heading, or the opening of a list. */
  void pass(PlacedText placed) {
    String text = placed.text();
    boolean heading = placed.place().block() == Place.HEADING;
    boolean opens = text.endsWith(":");
    if (heading) {
      titled.add(placed.place().path());
    }
    boolean first = placed.place().block() == 0 && !titled.contains(placed.place().path());
    if (text.length() > LONGEST || !(heading || opens || first)) {
      return;
    }
    DutySentence sentence = new DutySentence(text, new Span(0, text.length()), none);
    boolean reports = (heading || opens) && sentence.reports();
    List<Frequency> frequencies = reports ? sentence.frequencies() : ImmutableList.of();
    DutyContext own = contexts.getOrDefault(placed.place().path(), none);
    List<String> opening = sentence.opening();
    boolean issues = !heading && none.units().isIssuer(opening);
    List<String> reporters = issues ? List.of() : opening;
    contexts.put(
        ImmutableList.copyOf(placed.place().path()),
        new DutyContext(
            reporters.isEmpty() ? own.reporters() : reporters,
            frequencies.isEmpty() ? own.frequencies() : frequencies,
            reports || own.reporting(),
            none.units()));
  }
}
