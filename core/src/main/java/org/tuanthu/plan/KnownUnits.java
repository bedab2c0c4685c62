package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.VietnameseText;

/**
 * Names that stand alone somewhere in a document, as recipients, headings or issuer, and so end for
 * certain: "Phòng Kế hoạch tổng hợp" among the recipients is one name in a sentence too.
 */
final class KnownUnits {
  static final KnownUnits NONE = new KnownUnits(ImmutableSetMultimap.of(), ImmutableSet.of());
  private static final int MOST = 200;
  private static final int LONGEST = 120;
  private static final int SHORTEST = 8;

  private final ImmutableSetMultimap<String, String> names;
  private final ImmutableSet<String> issuers;

  private KnownUnits(ImmutableSetMultimap<String, String> names, ImmutableSet<String> issuers) {
    this.names = names;
    this.issuers = issuers;
  }

  /** The names in that document. */
  static KnownUnits of(AdministrativeDocument document) {
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    document.issuer().ifPresent(issuer -> add(names, issuer));
    document.recipients().stream().limit(MOST).forEach(line -> add(names, line));
    int left = MOST;
    for (PlacedText placed : document.texts()) {
      if (left > 0 && placed.place().block() == Place.HEADING) {
        add(names, placed.text());
        left--;
      }
    }
    return new KnownUnits(
        names.build(),
        Stream.concat(document.head().agency().stream(), document.statedIssuer().stream())
            .map(VietnameseText::fold)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static void add(ImmutableSetMultimap.Builder<String, String> names, String written) {
    int bracket = written.indexOf('(');
    String line = TaskWords.trim(bracket < 0 ? written : written.substring(0, bracket));
    Optional<UnitList> list =
        line.length() > LONGEST ? Optional.empty() : UnitList.at(line, 0, NONE);
    list.filter(units -> units.end() == line.length()).map(UnitList::names).stream()
        .flatMap(List::stream)
        .filter(name -> name.length() >= SHORTEST && !UnitNouns.isGroup(name, 0))
        .forEach(name -> names.put(key(name, 0), name));
  }

  /** Whether they are the agency that issues the document. */
  boolean isIssuer(List<String> units) {
    return units.size() == 1 && issuers.contains(VietnameseText.fold(units.get(0)));
  }

  private static String key(String text, int at) {
    int second = TaskWords.skip(text, TaskWords.end(text, at));
    return TaskWords.lower(text, at) + " " + TaskWords.lower(text, second);
  }

  /** The end of the longest known name at {@code at}; -1 without one. */
  int end(String text, int at) {
    int end = -1;
    for (String name : names.get(key(text, at))) {
      int stop = at + name.length();
      if (stop > end && text.regionMatches(true, at, name, 0, name.length()) && ends(text, stop)) {
        end = stop;
      }
    }
    return end;
  }

  private static boolean ends(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
