package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;

/**
 * The laws on normative documents (Luật Ban hành văn bản quy phạm pháp luật), each with the days on
 * which it says how validity ends. Of those before 1 July 2016 nothing is known here.
 *
 * @param validity when it held
 * @param ending the article by which a text ends or loses parts
 * @param detailing the clause on the texts that detail one that ended
 * @param survives whether such texts go on, unless they are contrary to the new one or declared
 *     expired; otherwise they end together with it
 */
record EffectLaw(DateRange validity, String ending, String detailing, boolean survives) {
  private static final List<EffectLaw> ALL =
      List.of(
          new EffectLaw(
              DateRange.of(LocalDate.of(2016, 7, 1), LocalDate.of(2025, 3, 31)),
              "Điều 154 Luật số 80/2015/QH13",
              "khoản 4 Điều 154 Luật số 80/2015/QH13",
              false),
          new EffectLaw(
              DateRange.from(LocalDate.of(2025, 4, 1)),
              "khoản 1 Điều 57 Luật số 64/2025/QH15",
              "khoản 2 Điều 57 Luật số 64/2025/QH15",
              true));

  /** The law that held on that day. */
  static Optional<EffectLaw> on(LocalDate day) {
    return ALL.stream().filter(law -> law.validity.contains(day)).findFirst();
  }
}
