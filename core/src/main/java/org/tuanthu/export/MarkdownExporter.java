package org.tuanthu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.tuanthu.compliance.AssessmentRun;

/**
 * What a run of the rules found (kết quả một lượt đánh giá) as a report in Markdown, for people:
 * plan by plan, the gravest first, each finding with its place, article and next step; what is
 * waived or known stays visible and is counted apart.
 */
public final class MarkdownExporter implements Exporter<AssessmentRun> {
  private static final Format FORMAT = new Format("md", "text/markdown", "md");

  private final Locale locale;

  /** An exporter that writes Vietnamese. */
  public MarkdownExporter() {
    this(Locale.ROOT);
  }

  /** An exporter that writes English for English, else Vietnamese. */
  public MarkdownExporter(Locale locale) {
    this.locale = locale;
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
    MarkdownText text = new MarkdownText(locale);
    text.heading(1, text.say("Kết quả kiểm tra văn bản", "Findings"));
    run.plans().forEach(plan -> new MarkdownReport(text, plan, run.rules()).write());
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
