package org.tuanthu.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.text.VietnameseText;

/**
 * One of the things that a finding is about, by words that outlast small changes of the document:
 * neither line nor number of the block.
 *
 * @param where section path, part, {@link Waiver#DOCUMENT}, period or unit
 * @param words the words there, folded
 * @param inDocument whether it is in the document, or the document itself
 */
record Spot(String where, String words, boolean inDocument) implements Comparable<Spot> {
  static final Spot WHOLE = new Spot(Waiver.DOCUMENT, "", true);

  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::where).thenComparing(Spot::words);

  /** The spot of a subject that has no places. */
  static Spot of(Subject subject) {
    if (subject instanceof Subject.OfObligation owed) {
      Obligation obligation = owed.obligation();
      String parties = name(obligation.reporter()) + " → " + name(obligation.recipient());
      return new Spot(obligation.period().toString(), VietnameseText.fold(parties), false);
    }
    return subject instanceof Subject.OfUnit unit
        ? new Spot(unit.unit().value(), "", false)
        : WHOLE;
  }

  private static String name(Optional<Party> party) {
    return party.map(Party::name).orElse("");
  }

  /** The place, those that it is in from the inner one to the outer, and the document. */
  List<String> around() {
    return inDocument ? around(where) : List.of(where);
  }

  /** The same of a place alone. */
  static List<String> around(String place) {
    List<String> all = new ArrayList<>();
    for (int end = place.length(); end > 0; end = place.lastIndexOf('.', end - 1)) {
      all.add(place.substring(0, end));
    }
    if (!place.equals(Waiver.DOCUMENT)) {
      all.add(Waiver.DOCUMENT);
    }
    return all;
  }

  /** Whether those folded words stand there, or what stands there is among them. */
  boolean has(String quotation) {
    return words.contains(quotation) || (!words.isEmpty() && quotation.contains(words));
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
