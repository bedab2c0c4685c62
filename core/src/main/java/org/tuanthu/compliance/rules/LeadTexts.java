package org.tuanthu.compliance.rules;

import java.util.HashMap;
import java.util.Map;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.text.VietnameseText;

/**
 * Tells whether the text says of units that they are in charge (chủ trì), not only that they act.
 */
final class LeadTexts {

  /** A label with the lead stands at most so many paragraphs behind the task. */
  private static final int BEHIND = 6;

  /** Longer texts hold many tasks and are not searched for each of them. */
  private static final int LONGEST = 4_000;

  private final Map<Place, String> texts = new HashMap<>();

  LeadTexts(AdministrativeDocument document) {
    document.texts().forEach(text -> texts.put(text.place(), text.text()));
  }

  /** Whether those units are said to lead at that place, or in a label right behind it. */
  boolean leads(String units, Place place) {
    String lead = VietnameseText.fold(units);
    for (int block = place.block(); block < place.block() + BEHIND; block++) {
      String text = texts.getOrDefault(place.block(block), "");
      if (isTable(text) || says(text, lead)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a table with a column of leads. */
  private static boolean isTable(String text) {
    int line = text.indexOf('\n');
    String heading = line < 0 ? text : text.substring(0, line);
    return heading.indexOf('\t') >= 0 && VietnameseText.fold(heading).contains("chủ trì");
  }

  private static boolean says(String written, String lead) {
    if (written.length() > LONGEST) {
      return false;
    }
    String text = VietnameseText.fold(written);
    return text.contains(lead + " chủ trì")
        || text.contains(lead + " đồng chủ trì")
        || text.contains("chủ trì " + lead)
        || text.contains("chủ trì: " + lead);
  }
}
