package org.tuanthu.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.FindingWords;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Place;

/** Findings as cells. */
final class FindingCsv {
  static final List<String> COLUMNS =
      ImmutableList.of(
          "rule",
          "severity",
          "verdict",
          "places",
          "message",
          "article",
          "nextStep",
          "version",
          "subject",
          "waiver",
          "known");

  private final FindingWords words;

  FindingCsv(Origins origins) {
    words = new FindingWords(origins, Locale.ROOT);
  }

  List<String> cells(Finding finding) {
    return List.of(
        finding.ruleId(),
        finding.severity().name(),
        finding.verdict().name(),
        finding.places().stream()
            .map(FindingCsv::place)
            .distinct()
            .collect(Collectors.joining(" ")),
        finding.message().vietnamese(),
        finding.basis().article(),
        finding.nextStep().vietnamese(),
        Integer.toString(finding.ruleVersion()),
        words.subject(finding.subject(), Integer.MAX_VALUE),
        finding.waivers().stream().map(words::waiver).collect(Collectors.joining("; ")),
        Boolean.toString(finding.known()));
  }

  private static String place(Place place) {
    return place.section().isEmpty() ? place.part().name() : place.section();
  }
}
