package org.tuanthu.testkit.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** Makes cases of their rows: the text with its changes, read and put beside the facts. */
final class CaseDossiers {
  private final Path folder;
  private final CaseFacts facts;

  CaseDossiers(Path folder) {
    this.folder = folder;
    this.facts = CaseFacts.in(folder.resolve("facts"));
  }

  /** The case of those rows, of which the first has its name. */
  RuleCase readCase(List<CaseRow> rows) {
    CaseRow first = rows.get(0);
    if (!first.has(CaseColumn.CASE)) {
      throw first.refused(CaseColumn.CASE, "must not be empty in the first row of a case");
    }
    rows.forEach(row -> requireUse(row, row.equals(first)));
    List<Expected> expected =
        rows.stream().filter(row -> row.has(CaseColumn.RULE)).map(Expected::of).toList();
    if (expected.isEmpty()) {
      throw first.refused(CaseColumn.RULE, "the case names no rule");
    }
    return new RuleCase(first.get(CaseColumn.CASE), dossier(rows), expected);
  }

  private static void requireUse(CaseRow row, boolean first) {
    if (!first && (row.has(CaseColumn.TEXT) || row.has(CaseColumn.AS_OF))) {
      CaseColumn column = row.has(CaseColumn.TEXT) ? CaseColumn.TEXT : CaseColumn.AS_OF;
      throw row.refused(column, "belongs into the first row of the case");
    }
    if (!row.has(CaseColumn.RULE) && row.has(CaseColumn.VERDICT)) {
      throw row.refused(CaseColumn.RULE, "must not be empty beside a verdict");
    }
    if (!row.has(CaseColumn.WORDS) && row.has(CaseColumn.OTHERS)) {
      throw row.refused(CaseColumn.WORDS, "must not be empty beside what replaces it");
    }
  }

  private Dossier dossier(List<CaseRow> rows) {
    CaseRow first = rows.get(0);
    SamplePlan text = text(first);
    for (CaseRow row : rows) {
      text = changed(text, row);
    }
    Reading<Plan> plan = text.reading();
    return facts.beside(plan, day(first, plan));
  }

  private static LocalDate day(CaseRow row, Reading<Plan> plan) {
    if (row.has(CaseColumn.AS_OF)) {
      return CaseWords.date(row);
    }
    Optional<LocalDate> issued =
        plan.value().document().head().placeAndDate().flatMap(PlaceAndDate::date);
    return issued.orElseThrow(
        () -> row.refused(CaseColumn.AS_OF, "is needed, as the text has no date of issue"));
  }

  private SamplePlan text(CaseRow row) {
    String name = row.get(CaseColumn.TEXT);
    if (name.isEmpty()) {
      throw row.refused(CaseColumn.TEXT, "must not be empty in the first row of a case");
    }
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      return new SamplePlan(name, CaseFolder.text(file));
    }
    try {
      return SamplePlans.named(name);
    } catch (IllegalArgumentException e) {
      throw row.refused(
          CaseColumn.TEXT, "there is no file '" + name + "' in the folder; " + e.getMessage());
    }
  }

  private static SamplePlan changed(SamplePlan text, CaseRow row) {
    if (!row.has(CaseColumn.WORDS)) {
      return text;
    }
    try {
      return text.with(row.get(CaseColumn.WORDS), row.get(CaseColumn.OTHERS));
    } catch (IllegalArgumentException e) {
      throw row.refused(CaseColumn.WORDS, String.valueOf(e.getMessage()));
    }
  }
}
