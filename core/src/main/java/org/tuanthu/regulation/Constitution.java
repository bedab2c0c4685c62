package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The constitution (Hiến pháp) cited by its year, its date or its full name; the bare word means
 * the legal order in general.
 */
final class Constitution {
  static final String NAME = "Hiến pháp";

  private static final ImmutableList<String> OF_THE_COUNTRY =
      ImmutableList.of(
          "nước cộng hòa xã hội chủ nghĩa việt nam",
          "nước cộng hoà xã hội chủ nghĩa việt nam",
          "nước chxhcn việt nam",
          "nước việt nam dân chủ cộng hòa",
          "nước việt nam dân chủ cộng hoà",
          "việt nam");

  private Constitution() {}

  static Optional<LawNames.Named> at(String text, int start) {
    int word = Words.after(text, start, "hiến pháp");
    if (word < 0) {
      return Optional.empty();
    }
    int after = Words.skip(text, word);
    int country =
        OF_THE_COUNTRY.stream()
            .mapToInt(name -> Words.after(text, after, name))
            .filter(end -> end >= 0)
            .findFirst()
            .orElse(-1);
    int end = country < 0 ? word : country;
    int year = LawYear.end(text, end);
    boolean dated = CitationDates.at(text, Words.skip(text, end)).isPresent();
    if (country < 0 && year == end && !dated) {
      return Optional.empty();
    }
    String name = NAME + Words.single(text.substring(word, end));
    return Optional.of(new LawNames.Named(start, year, NAME, name));
  }
}
