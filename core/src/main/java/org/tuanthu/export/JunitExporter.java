package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;

/**
 * What a run of the rules found (kết quả một lượt đánh giá) as JUnit XML, for build servers: a
 * suite for each plan, a test case for each rule with its group as the class name. Only elements
 * and attributes that all readers of the format take are written; times are not, as there is no
 * clock.
 *
 * <p>A FAIL that counts fails its case; a rule that broke is an error. Waived and known findings,
 * UNDETERMINED and NEEDS_REVIEW are skipped with their words, as is a rule that had nothing to
 * judge; {@link #strict} lets the two open verdicts fail.
 */
public final class JunitExporter implements Exporter<AssessmentRun> {
  private static final Format FORMAT = new Format("junit", "application/xml", "xml");

  private final boolean strict;

  /** An exporter for which only FAIL fails. */
  public JunitExporter() {
    this(false);
  }

  private JunitExporter(boolean strict) {
    this.strict = strict;
  }

  /** An exporter for which UNDETERMINED and NEEDS_REVIEW fail too. */
  public static JunitExporter strict() {
    return new JunitExporter(true);
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Class<AssessmentRun> type() {
    return AssessmentRun.class;
  }

  @Override
  public void export(AssessmentRun run, OutputStream out) throws IOException {
    List<JunitSuite> suites = run.plans().stream().map(plan -> suite(plan, run)).toList();
    Xml xml =
        new Xml()
            .open(
                "testsuites",
                "name",
                "Tuân Thủ",
                "tests",
                sum(suites.stream().mapToInt(JunitSuite::tests).sum()),
                "failures",
                sum(suites.stream().mapToInt(suite -> suite.count(JunitCase.Result.FAILURE)).sum()),
                "errors",
                sum(suites.stream().mapToInt(suite -> suite.count(JunitCase.Result.ERROR)).sum()));
    suites.forEach(suite -> suite.write(xml));
    out.write(xml.close().bytes());
  }

  private JunitSuite suite(AssessedPlan plan, AssessmentRun run) {
    return JunitSuite.of(plan, run.rules(), strict);
  }

  private static String sum(int count) {
    return Integer.toString(count);
  }
}
