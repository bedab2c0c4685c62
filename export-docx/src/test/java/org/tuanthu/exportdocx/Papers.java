package org.tuanthu.exportdocx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.importdocx.DocxReader;
import org.tuanthu.importpdf.PdfReader;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.testkit.sample.SamplePlan;
import org.tuanthu.testkit.sample.SamplePlans;

/** The texts that go through all formats: the sample plans, and documents of other types. */
final class Papers {
  static final DocumentReaders READERS =
      DocumentReaders.of(List.of(new DocxReader(), new PdfReader(), new TextReader()));

  private static final PlanId ID = PlanId.of("paper");

  private Papers() {}

  /** All but the plan of the Party, which has a form of its own. */
  static List<Source> all() {
    List<Source> all = new ArrayList<>(others());
    SamplePlans.all().stream()
        .filter(plan -> !plan.name().equals("party"))
        .map(SamplePlan::source)
        .forEach(all::add);
    return all;
  }

  /**
   * A decision with an annexed plan, an official letter, minutes, a fragment without head and foot,
   * and a plan with tables and annexes.
   */
  static List<Source> others() {
    return List.of(
        text("decision.txt"),
        text("letter.txt"),
        text("minutes.txt"),
        text("fragment.txt"),
        text("annexes.txt"));
  }

  /** The last of the others as LibreOffice printed it from our Word file. */
  static Source printed() {
    return text("annexes.pdf");
  }

  private static Source text(String name) {
    try (InputStream in = Papers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No text " + name);
      }
      return Source.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AdministrativeDocument document(Source source) {
    return READERS.read(source).value();
  }

  static Plan plan(AdministrativeDocument document) {
    return PlanReader.read(Reading.of(document), ID).value();
  }
}
