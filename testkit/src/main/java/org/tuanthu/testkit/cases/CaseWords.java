package org.tuanthu.testkit.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.text.VietnameseText;

/** What the words in cells mean. */
final class CaseWords {
  private static final DateTimeFormatter FIGURES =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
  private static final PlaceWords PLACES =
      new PlaceWords(Origins.NONE, Locale.forLanguageTag("vi"));

  private CaseWords() {}

  /** A verdict by its Vietnamese words, its English ones, or its name. */
  static Verdict verdict(CaseRow row) {
    String cell = row.get(CaseColumn.VERDICT);
    String words = VietnameseText.fold(cell);
    return Arrays.stream(Verdict.values())
        .filter(
            verdict ->
                verdict.name().equals(cell)
                    || VietnameseText.fold(verdict.label().vietnamese()).equals(words)
                    || VietnameseText.fold(verdict.label().english()).equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                row.refused(
                    CaseColumn.VERDICT,
                    "'" + cell + "' is no verdict, expected one of " + verdicts()));
  }

  private static String verdicts() {
    return Arrays.stream(Verdict.values())
        .map(verdict -> verdict.label().vietnamese())
        .collect(Collectors.joining(", "));
  }

  /** Places as the assertions name them: parts by their constant, sections by their path. */
  static List<String> places(CaseRow row) {
    return row.list(CaseColumn.PLACES).stream().map(CaseWords::place).toList();
  }

  private static String place(String cell) {
    String words = VietnameseText.fold(cell);
    return Arrays.stream(Part.values())
        .filter(part -> VietnameseText.fold(PLACES.say(Place.of(part)).strip()).equals(words))
        .findFirst()
        .map(Part::name)
        .orElse(cell);
  }

  /** A date as {@code 05/01/2026} or {@code 2026-01-05}. */
  static LocalDate date(CaseRow row) {
    String cell = row.get(CaseColumn.AS_OF);
    try {
      return cell.contains("/") ? LocalDate.parse(cell, FIGURES) : LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw row.refused(
          CaseColumn.AS_OF, "'" + cell + "' is no date, expected e.g. 05/01/2026 or 2026-01-05");
    }
  }
}
