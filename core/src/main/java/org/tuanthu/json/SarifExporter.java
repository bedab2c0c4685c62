package org.tuanthu.json;

import java.io.IOException;
import java.io.OutputStream;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run of the rules found (kết quả một lượt đánh giá) as SARIF 2.1.0, the format in which
 * checkers hand their results to development platforms and viewers: one run with the rules that
 * spoke, one result a finding, in Vietnamese, with the English words beside.
 *
 * <p>Verdicts are kinds ({@code pass}, {@code fail}, {@code notApplicable}, {@code open} for
 * UNDETERMINED, {@code review}); severities are levels of failing results. Places in a text file
 * are regions; in other files they are logical locations with their words.
 */
public final class SarifExporter implements Exporter<AssessmentRun> {
  private static final Format FORMAT = new Format("sarif", "application/sarif+json", "sarif");
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

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
    ObjectNode log = PrintedJson.object().put("$schema", SCHEMA).put("version", "2.1.0");
    log.putArray("runs").add(new SarifRun(run).tree());
    PrintedJson.write(log, out);
  }
}
