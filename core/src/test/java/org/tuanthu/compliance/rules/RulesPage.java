package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;

/** The page docs/rules.md, made from the rules themselves. */
final class RulesPage {
  private static final Map<String, String> GROUPS =
      Map.of(
          "FORM", "form of the document (thể thức)",
          "LEGAL", "legal bases and citations (căn cứ, viện dẫn)",
          "PLAN", "tasks and organisation (nhiệm vụ, tổ chức thực hiện)",
          "REPORT", "reporting duties (chế độ báo cáo)",
          "UNIT", "units (cơ quan, đơn vị)");

  private static final String HEAD =
      """
      # Rules

      This page is made from the rules by a test (`RulesPageTest`) and must not be edited. To write it
      again: `mvn -Dquick -pl core test -Dtest=RulesPageTest -Dupdate.docs=true`.

      A rule says FAIL only where an article that was read compels it and every fact behind it is
      verified. A likely fact gives UNDETERMINED and says what is likely and why; what is unusual but
      forbidden by no article gives NEEDS_REVIEW; a rule with nothing to judge says NOT_APPLICABLE. Ids
      are stable and never used again. The groups FORM, LEGAL, UNIT, PLAN, REPORT and DEMOCRACY are
      reserved for built-in rules; a house rule takes another, for example `HOUSE-001`.

      `tuanthu check` ends with 1 when a rule fails at or above `--fail-on`; severities are, from the
      gravest: error, warning, notice.
      """;

  private RulesPage() {}

  static String of(List<BuiltInRule> rules) {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("\n| id | rule | severity |\n|---|---|---|\n");
    for (BuiltInRule rule : rules) {
      String title = rule.title().english();
      page.append(
          "| [%s](#%s) | %s | %s |\n".formatted(rule.id(), anchor(rule), title, severity(rule)));
    }
    String group = "";
    for (BuiltInRule rule : rules) {
      String own = rule.id().substring(0, rule.id().indexOf('-'));
      if (!own.equals(group)) {
        group = own;
        page.append("\n## %s: %s\n".formatted(group, GROUPS.get(group)));
      }
      section(rule, page);
    }
    return page.toString();
  }

  private static void section(BuiltInRule rule, StringBuilder page) {
    page.append("\n### %s\n\n".formatted(rule.id()));
    page.append("**%s** (%s)\n\n".formatted(rule.title().english(), rule.title().vietnamese()));
    page.append(rule.about().english()).append("\n\n");
    page.append("- Severity: %s\n".formatted(severity(rule)));
    page.append("- Judges: %s\n".formatted(rule.scope().words().english()));
    page.append("- Rests on: %s\n".formatted(basis(rule.basis())));
    page.append("- Next step: %s\n".formatted(rule.nextStep("").english()));
  }

  private static String basis(LegalBasis basis) {
    return basis.articles().stream()
        .map(article -> article.article() + days(article.validity()))
        .collect(Collectors.joining("; "));
  }

  private static String days(DateRange days) {
    return days.from().map(from -> " from " + from).orElse("")
        + days.to().map(to -> " to " + to).orElse("");
  }

  private static String anchor(BuiltInRule rule) {
    return rule.id().toLowerCase(Locale.ROOT);
  }

  private static String severity(BuiltInRule rule) {
    Severity severity = rule.severity();
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
