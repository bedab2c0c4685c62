package org.tuanthu.regulation;

import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Confidence;

/**
 * What the year in a State number tells where no type has that form (quy ước chung).
 *
 * @param year whether the number has a year
 * @param nature what it then is
 * @param validity when that held
 * @param confidence how sure
 * @param source where that was found
 */
public record NumberRule(
    boolean year,
    NumberPattern.Nature nature,
    DateRange validity,
    Confidence confidence,
    String source) {}
