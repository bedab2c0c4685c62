package org.tuanthu.export;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.Finding;

/**
 * The findings of a run (kết quả một lượt đánh giá) as comma-separated values: the columns of
 * {@link AssessmentCsv} after {@code source}, the name of the file; {@code subject} names lines.
 */
public final class AssessmentRunCsv implements Exporter<AssessmentRun> {
  private static final String SOURCE = "source";

  @Override
  public Format format() {
    return Csv.FORMAT;
  }

  @Override
  public Class<AssessmentRun> type() {
    return AssessmentRun.class;
  }

  @Override
  public void export(AssessmentRun run, OutputStream out) throws IOException {
    Csv csv = new Csv().row(row(SOURCE, FindingCsv.COLUMNS));
    for (AssessedPlan plan : run.plans()) {
      FindingCsv rows = new FindingCsv(plan.reading().origins());
      for (Finding finding : plan.assessment().findings()) {
        csv.row(row(plan.source(), rows.cells(finding)));
      }
    }
    csv.write(out);
  }

  private static List<String> row(String first, List<String> others) {
    return ImmutableList.<String>builder().add(first).addAll(others).build();
  }
}
