package org.tuanthu.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;
import org.tuanthu.compliance.Fingerprints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The run object of SARIF. */
final class SarifRun {
  private static final String VIETNAMESE = "vi";
  private static final String ENGLISH = "en";
  private static final String TOOL = "Tuân Thủ";

  private final AssessmentRun run;
  private final List<String> ruleIds;
  private final Map<String, Integer> artifacts = new LinkedHashMap<>();
  private final boolean compared;

  SarifRun(AssessmentRun run) {
    this.run = run;
    this.ruleIds = new ArrayList<>(run.ruleIds());
    this.compared = run.findings().stream().anyMatch(Finding::known);
    for (AssessedPlan plan : run.plans()) {
      artifacts.putIfAbsent(ArtifactUri.of(plan.source()), artifacts.size());
    }
  }

  ObjectNode tree() {
    ObjectNode tree = PrintedJson.object();
    rules(driver(tree.putObject("tool").putObject("driver"), VIETNAMESE), false);
    ObjectNode english = driver(tree.putArray("translations").addObject(), ENGLISH);
    english.putArray("contents").add("localizedData");
    english.putObject("associatedComponent").put("name", TOOL);
    rules(english, true);
    tree.put("language", VIETNAMESE).put("columnKind", "utf16CodeUnits");
    ArrayNode files = tree.putArray("artifacts");
    artifacts.keySet().forEach(uri -> artifact(files.addObject(), uri));
    invocation(tree.putArray("invocations").addObject());
    ArrayNode results = tree.putArray("results");
    run.plans().forEach(plan -> results(results, plan));
    return tree;
  }

  private static ObjectNode driver(ObjectNode driver, String language) {
    return driver.put("name", TOOL).put("language", language);
  }

  private void rules(ObjectNode driver, boolean english) {
    ArrayNode rules = driver.putArray("rules");
    for (String id : ruleIds) {
      rules.add(new SarifRule(id, run, english).tree());
    }
  }

  private static void artifact(ObjectNode artifact, String uri) {
    artifact.putObject("location").put("uri", uri);
    artifact.putArray("roles").add("analysisTarget");
  }

  /** Faults are notifications: their rules broke, and the run is no success. */
  private void invocation(ObjectNode invocation) {
    boolean whole = run.plans().stream().allMatch(plan -> plan.assessment().faults().isEmpty());
    invocation.put("executionSuccessful", whole);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (AssessedPlan plan : run.plans()) {
      for (Assessment.Fault fault : plan.assessment().faults()) {
        ObjectNode notification = notifications.addObject().put("level", "error");
        notification.set("message", SarifText.message(fault.problem()));
        rule(notification.putObject("associatedRule"), fault.ruleId());
        notification.putArray("locations").add(location(plan).whole());
      }
    }
  }

  private void rule(ObjectNode reference, String id) {
    reference.put("id", id).put("index", ruleIds.indexOf(id));
  }

  private void results(ArrayNode results, AssessedPlan plan) {
    Fingerprints fingerprints = Fingerprints.in(plan.document());
    for (Finding finding : plan.assessment().findings()) {
      SarifResult result = new SarifResult(finding, location(plan), fingerprints.of(finding));
      results.add(result.tree(ruleIds.indexOf(finding.ruleId()), compared));
    }
  }

  private SarifLocation location(AssessedPlan plan) {
    String uri = ArtifactUri.of(plan.source());
    return new SarifLocation(uri, artifacts.getOrDefault(uri, 0), plan.reading().origins());
  }
}
