package org.tuanthu.compliance;

import java.util.Comparator;
import java.util.List;

/**
 * What makes a finding the same one in a later version of the document (dấu vết của phát hiện): the
 * rule and the words at the place, never a line or the message.
 *
 * @param ruleId of which rule
 * @param place section path, name of a part, {@link Waiver#DOCUMENT}, period or unit
 * @param quotation the words there, folded and cut; empty when the place has none
 */
public record Fingerprint(String ruleId, String place, String quotation)
    implements Comparable<Fingerprint> {
  private static final int LONGEST = 200;

  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::ruleId)
          .thenComparing(Fingerprint::place)
          .thenComparing(Fingerprint::quotation);

  public Fingerprint {
    RuleIds.requireShape(ruleId);
    if (place.isBlank()) {
      throw new IllegalArgumentException("A fingerprint needs a place, for example II.1");
    }
    quotation = cut(quotation);
  }

  /** Those of a finding, one for each of its places. */
  static List<Fingerprint> of(Finding finding, Spots spots) {
    return spots.of(finding).stream()
        .map(spot -> new Fingerprint(finding.ruleId(), spot.where(), spot.words()))
        .toList();
  }

  /** Orders by rule, place and quotation as text. */
  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return words.substring(0, end);
  }
}
