package org.tuanthu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.FindingWords;
import org.tuanthu.compliance.Input;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.compliance.Verdict;

/**
 * One finding for people.
 *
 * @param locale of the words
 * @param colour whether severities are coloured
 * @param explained the rules, when inputs and computation are shown too
 */
record FindingText(Locale locale, boolean colour, Optional<RuleSet> explained) {
  private static final int SHOWN_PLACES = 8;

  void write(Sheet sheet, FindingWords words, Finding finding) {
    sheet.line("").line(heading(sheet, finding));
    sheet.wrapped("  ", "  ", finding.message().in(locale));
    sheet.labelled("Vị trí: ", "Place: ", words.subject(finding.subject(), SHOWN_PLACES));
    explained
        .flatMap(rules -> rules.find(finding.ruleId()))
        .ifPresent(
            rule -> {
              sheet.labelled("Dữ kiện: ", "Facts: ", inputs(sheet, finding.inputs()));
              sheet.labelled("Cách xét: ", "Computation: ", rule.about().in(locale));
              sheet.labelled(
                  "Quy tắc: ",
                  "Rule: ",
                  sheet.say("phiên bản ", "version ")
                      + finding.ruleVersion()
                      + sheet.say(", xét tại ngày ", ", judged as of ")
                      + sheet.day(finding.asOf()));
            });
    sheet.labelled("Căn cứ: ", "Basis: ", words.basis(finding.basis()));
    finding
        .waivers()
        .forEach(waiver -> sheet.labelled("Miễn trừ: ", "Waiver: ", words.waiver(waiver)));
    sheet.labelled("Việc cần làm: ", "To do: ", finding.nextStep().in(locale));
  }

  private String heading(Sheet sheet, Finding finding) {
    SeverityWord severity = new SeverityWord(finding.severity(), locale);
    return finding.ruleId()
        + " · "
        + (finding.verdict() == Verdict.FAIL && colour ? severity.coloured() : severity.toString())
        + " · "
        + finding.verdict().label().in(locale)
        + (finding.isWaived() ? sheet.say(" · được miễn trừ", " · waived") : "")
        + (finding.known() ? sheet.say(" · đã biết", " · known") : "");
  }

  private String inputs(Sheet sheet, List<Input> inputs) {
    return inputs.isEmpty()
        ? sheet.say("chỉ chữ trong văn bản", "the words of the document alone")
        : inputs.stream()
            .map(input -> input.key().label().in(locale) + ": " + input.value().in(locale))
            .collect(Collectors.joining("; "));
  }
}
