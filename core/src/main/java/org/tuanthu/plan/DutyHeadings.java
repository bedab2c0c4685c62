package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.period.Frequency;
import org.tuanthu.text.Span;

/** What headings and the openings of lists say for the texts below them. Not thread-safe. */
final class DutyHeadings {
  private static final int LONGEST = 400;
  private static final Pattern REPORTS = Pattern.compile("(?iu)báo cáo");

  private final DutyContext none;
  private final Map<List<String>, DutyContext> contexts = new HashMap<>();

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
    if (text.length() > LONGEST || !(heading || opens || placed.place().block() == 0)) {
      return;
    }
    DutySentence sentence = new DutySentence(text, new Span(0, text.length()), none);
    boolean reports = (heading || opens) && REPORTS.matcher(text).find();
    List<Frequency> frequencies = reports ? sentence.frequencies() : ImmutableList.of();
    DutyContext own = contexts.getOrDefault(placed.place().path(), none);
    List<String> reporters = sentence.opening();
    contexts.put(
        ImmutableList.copyOf(placed.place().path()),
        new DutyContext(
            reporters.isEmpty() ? own.reporters() : reporters,
            frequencies.isEmpty() ? own.frequencies() : frequencies,
            reports || own.reporting(),
            none.units()));
  }
}
