package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.VietnameseText;

/**
 * Tells whether the text says of units that they are in charge (chủ trì), not only that they act.
 */
final class LeadTexts {

  /** A label with the lead stands at most so many paragraphs behind the task. */
  private static final int BEHIND = 6;

  private final ListMultimap<Place, PlacedText> bySection = LinkedListMultimap.create();

  LeadTexts(AdministrativeDocument document) {
    document.texts().forEach(text -> bySection.put(section(text.place()), text));
  }

  /** Whether those units are said to lead at that place, or in a label right behind it. */
  boolean leads(String units, Place place) {
    String lead = VietnameseText.fold(units);
    List<PlacedText> near =
        bySection.get(section(place)).stream()
            .filter(text -> text.place().block() >= place.block())
            .limit(BEHIND)
            .toList();
    return near.stream().map(text -> VietnameseText.fold(text.text())).anyMatch(t -> says(t, lead));
  }

  private static boolean says(String text, String lead) {
    boolean table = text.indexOf('\t') >= 0 && text.substring(0, end(text)).contains("chủ trì");
    return table
        || text.contains(lead + " chủ trì")
        || text.contains(lead + " đồng chủ trì")
        || text.contains("chủ trì " + lead)
        || text.contains("chủ trì: " + lead);
  }

  private static int end(String text) {
    int line = text.indexOf('\n');
    return line < 0 ? text.length() : line;
  }

  private static Place section(Place place) {
    return new Place(place.part(), place.path(), Place.HEADING, Optional.empty());
  }
}
