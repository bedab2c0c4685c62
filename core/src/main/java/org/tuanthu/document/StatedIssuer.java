package org.tuanthu.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that a sentence of the preamble names as issuer ("Sở Y tế xây dựng Kế hoạch …"). */
final class StatedIssuer {
  private static final Pattern VERB =
      Pattern.compile(
          "(?iU)\\s(?:xây dựng|ban hành|triển khai|lập|đề ra|thông báo|báo cáo|quyết định|yêu cầu|hướng dẫn|đề nghị|kính mời|điện|trình)"
              + "(?=\\s|:)");
  private static final int LONGEST = 120;

  private StatedIssuer() {}

  static Optional<String> find(List<String> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Matcher verb = VERB.matcher(paragraphs.get(i));
      while (verb.find()) {
        Optional<String> agency = before(paragraphs.get(i), verb.start());
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  /** The shortest end of the sentence that begins, after a mark, with the noun of an agency. */
  private static Optional<String> before(String text, int end) {
    int earliest = Math.max(0, end - LONGEST);
    for (int i = end - 1; i >= earliest; i--) {
      boolean mark = i == 0 || (i > 0 && ".;,”".indexOf(text.charAt(i - 1)) >= 0);
      if (mark) {
        String candidate = text.substring(i, end).strip();
        if (Character.isUpperCase(candidate.isEmpty() ? ' ' : candidate.charAt(0))
            && AgencyLines.startsAgency(candidate)
            && candidate.indexOf('/') < 0) {
          return Optional.of(candidate);
        }
        if (i > 0 && text.charAt(i - 1) != ',') {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
