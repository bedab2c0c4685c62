package org.tuanthu.compliance;

import java.util.Comparator;
import org.tuanthu.schedule.Obligation;
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
      String parties = obligation.reporter().orElse("") + " → " + obligation.recipient().orElse("");
      return new Spot(obligation.period().toString(), VietnameseText.fold(parties), false);
    }
    return subject instanceof Subject.OfUnit unit
        ? new Spot(unit.unit().value(), "", false)
        : WHOLE;
  }

  /** Whether it is at that place or below. */
  boolean isWithin(String place) {
    return where.equals(place)
        || where.startsWith(place + ".")
        || (inDocument && place.equals(Waiver.DOCUMENT));
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
