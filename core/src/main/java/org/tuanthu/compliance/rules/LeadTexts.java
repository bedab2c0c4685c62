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
    return near.stream().anyMatch(text -> isTable(text.text()) || says(text.text(), lead));
  }

  /** Whether it is a table with a column of leads. */
  private static boolean isTable(String text) {
    int line = text.indexOf('\n');
    String heading = line < 0 ? text : text.substring(0, line);
    return heading.indexOf('\t') >= 0 && VietnameseText.fold(heading).contains("chủ trì");
  }

  private static boolean says(String written, String lead) {
    String text = VietnameseText.fold(written);
    return text.contains(lead + " chủ trì")
        || text.contains(lead + " đồng chủ trì")
        || text.contains("chủ trì " + lead)
        || text.contains("chủ trì: " + lead);
  }

  private static Place section(Place place) {
    return new Place(place.part(), place.path(), Place.HEADING, Optional.empty());
  }
}
