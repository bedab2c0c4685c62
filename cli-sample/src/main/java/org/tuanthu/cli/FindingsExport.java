package org.tuanthu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.compliance.RuleSet;
import org.tuanthu.export.Exporter;

/** The findings of all files by an exporter of runs; nothing when no file could be judged. */
final class FindingsExport implements Findings {
  private final Terminal terminal;
  private final Exporter<AssessmentRun> exporter;
  private final RuleSet rules;
  private final List<AssessedPlan> plans = new ArrayList<>();

  FindingsExport(Terminal terminal, Exporter<AssessmentRun> exporter, RuleSet rules) {
    this.terminal = terminal;
    this.exporter = exporter;
    this.rules = rules;
  }

  @Override
  public void add(AssessedPlan plan) {
    plans.add(plan);
  }

  @Override
  public void end() {
    if (plans.isEmpty()) {
      return;
    }
    try {
      exporter.export(new AssessmentRun(rules, plans), terminal.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
