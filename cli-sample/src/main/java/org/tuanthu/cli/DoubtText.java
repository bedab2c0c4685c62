package org.tuanthu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.text.Message;

/** What an official should hold against the source, the unsure before the likely. */
final class DoubtText {
  private static final int MOST_PLACES = 12;

  private final Sheet sheet;
  private final PlaceWords places;

  DoubtText(Sheet sheet, PlaceWords places) {
    this.sheet = sheet;
    this.places = places;
  }

  /** Writes all, those with the same reason together. */
  void write(List<Doubt> doubts) {
    if (doubts.isEmpty()) {
      return;
    }
    sheet.heading(
        "Cần đối chiếu với bản gốc (" + doubts.size() + ")",
        "To be held against the source (" + doubts.size() + ")");
    write(doubts, Certainty.UNSURE, sheet.say("chưa chắc", "unsure"));
    write(doubts, Certainty.LIKELY, sheet.say("có thể đúng", "likely"));
  }

  private void write(List<Doubt> doubts, Certainty certainty, String word) {
    Map<Message, List<Place>> byReason =
        doubts.stream()
            .filter(doubt -> doubt.certainty() == certainty)
            .collect(
                Collectors.groupingBy(
                    Doubt::why,
                    LinkedHashMap::new,
                    Collectors.mapping(Doubt::place, Collectors.toList())));
    for (Map.Entry<Message, List<Place>> reason : byReason.entrySet()) {
      sheet.wrapped(
          "  - ",
          "    ",
          "("
              + word
              + ") "
              + reason.getKey().in(sheet.locale())
              + " ["
              + places.all(reason.getValue(), MOST_PLACES)
              + "]");
    }
  }
}
