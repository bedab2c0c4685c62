package org.tuanthu.testkit.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Assessment;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.document.Reading;
import org.tuanthu.json.AssessmentJson;
import org.tuanthu.plan.Plan;

/** Judges all sample plans and writes what it finds into a file, and ends. */
final class AssessingProcess {

  private AssessingProcess() {}

  /** The argument is the file as a URI. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(URI.create(args[0])), assessments());
  }

  static byte[] assessments() {
    RuleSet rules = RuleSet.discovered(AssessingProcess.class.getClassLoader());
    return WordsOfFindingsTest.plans()
        .map(plan -> printed(rules.assess(plan.dossier(WordsOfFindingsTest.DAY)), plan.reading()))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String printed(Assessment assessment, Reading<Plan> reading) {
    return AssessmentJson.write(assessment)
        + "\n"
        + AssessmentJson.print(assessment, reading.origins());
  }
}
