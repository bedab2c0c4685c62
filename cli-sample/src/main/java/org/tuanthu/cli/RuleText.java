package org.tuanthu.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.RuleExample;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.Tier;

/** What a rule is, for people. */
final class RuleText {
  private static final int ID = 12;
  private static final int WIDEST = 96;

  private final Locale locale;
  private final Sheet sheet;

  RuleText(Locale locale) {
    this.locale = locale;
    this.sheet = new Sheet(locale);
  }

  /** One line. */
  void list(ComplianceRule rule) {
    sheet.line(Sheet.pad(rule.id(), ID) + rule.title().in(locale));
  }

  /** All of it. */
  void explain(ComplianceRule rule) {
    sheet.blank().line(rule.id() + " · " + rule.title().in(locale));
    sheet.wrapped("  ", "  ", rule.about().in(locale));
    sheet.blank();
    sheet.field("Mức độ", "Severity", new SeverityWord(rule.severity(), locale).toString());
    sheet.field("Phiên bản", "Version", Integer.toString(rule.version()));
    sheet.field("Áp dụng cho", "For", rule.scope().words().in(locale));
    sheet.field("Cấp", "Tiers", tiers(rule.scope().tiers()));
    for (LegalBasis.Article article : rule.basis().articles()) {
      sheet.field("Căn cứ", "Basis", article.article() + days(article.validity()) + sure(article));
    }
    rule.examples().forEach(this::example);
  }

  private void example(RuleExample example) {
    sheet.heading(
        "Ví dụ " + example.verdict().label().vietnamese(),
        "Example: " + example.verdict().label().english());
    example.excerpt().lines().forEach(this::quote);
  }

  /** A line as it stands in the document; only a long one is broken. */
  private void quote(String line) {
    if (line.length() > WIDEST) {
      sheet.wrapped("  │ ", "  │ ", line);
    } else {
      sheet.line(("  │ " + line).stripTrailing());
    }
  }

  private String tiers(Set<Tier> tiers) {
    return tiers.equals(EnumSet.allOf(Tier.class))
        ? sheet.say("mọi cấp", "all tiers")
        : Arrays.stream(Tier.values())
            .filter(tiers::contains)
            .map(tier -> tier.label().in(locale))
            .collect(Collectors.joining(", "));
  }

  private String days(DateRange days) {
    return days.from().map(from -> sheet.say(", từ ngày ", ", from ") + sheet.day(from)).orElse("")
        + days.to().map(to -> sheet.say(", đến hết ngày ", ", up to ") + sheet.day(to)).orElse("");
  }

  private String sure(LegalBasis.Article article) {
    return article.confidence() == Confidence.LIKELY
        ? sheet.say(" (chưa được kiểm chứng)", " (not verified)")
        : "";
  }

  @Override
  public String toString() {
    return sheet.toString();
  }
}
