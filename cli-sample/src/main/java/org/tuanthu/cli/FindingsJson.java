package org.tuanthu.cli;

import org.tuanthu.compliance.AssessedPlan;
import org.tuanthu.json.AssessmentJson;

/** One JSON object for one file, an array of such objects for several. */
final class FindingsJson implements Findings {
  private final Terminal terminal;
  private final boolean several;
  private int count;

  FindingsJson(Terminal terminal, boolean several) {
    this.terminal = terminal;
    this.several = several;
  }

  @Override
  public void add(AssessedPlan judged) {
    if (several) {
      terminal.out().print(count == 0 ? "[\n" : ",\n");
    }
    terminal.out().print(AssessmentJson.print(judged.assessment(), judged.reading().origins()));
    count++;
  }

  @Override
  public void end() {
    if (several) {
      terminal.out().print(count == 0 ? "[]\n" : "\n]\n");
    } else if (count > 0) {
      terminal.out().print("\n");
    }
  }
}
