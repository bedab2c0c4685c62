package org.tuanthu.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.ComplianceRule;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.text.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule that spoke, as a reporting descriptor; where it is not at hand, by its findings alone. */
final class SarifRule {
  private final String id;
  private final Optional<ComplianceRule> rule;
  private final List<Finding> findings;
  private final boolean english;

  SarifRule(String id, AssessmentRun run, boolean english) {
    this.id = id;
    this.rule = run.rules().find(id);
    this.findings = run.findings().stream().filter(f -> f.ruleId().equals(id)).toList();
    this.english = english;
  }

  ObjectNode tree() {
    ObjectNode tree = PrintedJson.object().put("id", id);
    rule.ifPresent(
        known -> {
          tree.set("shortDescription", text(known.title()));
          tree.set("fullDescription", text(known.about()));
        });
    List<LegalBasis.Article> articles = articles();
    if (!articles.isEmpty()) {
      tree.set("help", SarifText.message(help(articles)));
    }
    if (!english) {
      level().ifPresent(level -> tree.putObject("defaultConfiguration").put("level", level));
      properties(tree.putObject("properties"), articles);
    }
    return tree;
  }

  private ObjectNode text(Message message) {
    return SarifText.message(english ? message.english() : message.vietnamese());
  }

  private String help(List<LegalBasis.Article> articles) {
    String listed =
        articles.stream().map(LegalBasis.Article::article).collect(Collectors.joining("; "));
    String examples = "tuanthu explain " + id;
    return english
        ? "Basis: " + listed + ". Examples: " + examples
        : "Căn cứ: " + listed + ". Ví dụ: " + examples;
  }

  private List<LegalBasis.Article> articles() {
    return rule.map(known -> known.basis().articles())
        .orElseGet(
            () ->
                new ArrayList<>(
                    new LinkedHashSet<>(findings.stream().map(Finding::basis).toList())));
  }

  private Optional<String> level() {
    return rule.map(ComplianceRule::severity)
        .or(() -> findings.stream().map(Finding::severity).findFirst())
        .map(SarifRule::level);
  }

  private void properties(ObjectNode properties, List<LegalBasis.Article> articles) {
    properties.putArray("tags").add(id.substring(0, id.indexOf('-')));
    ArrayNode basis = properties.putArray("basis");
    articles.forEach(article -> basis.add(FindingTree.basis(article)));
  }

  static String level(Severity severity) {
    return severity == Severity.NOTICE ? "note" : severity.name().toLowerCase(Locale.ROOT);
  }
}
