package org.tuanthu.testkit.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;
import org.tuanthu.json.ShippedData;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.plan.PlanReader;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.Parameters;

/**
 * A plan as the text of a file.
 *
 * @param name a word for messages and ids
 * @param text the whole text, in lines
 */
public record SamplePlan(String name, String text) {

  /**
   * This plan with other words in one place.
   *
   * @throws IllegalArgumentException if the words occur not at all or several times
   */
  public SamplePlan with(String words, String others) {
    int at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException(
          "'" + words + "' occurs " + (at < 0 ? "nowhere" : "several times") + " in " + name);
    }
    return new SamplePlan(
        name, text.substring(0, at) + others + text.substring(at + words.length()));
  }

  /** This plan without those words. */
  public SamplePlan without(String words) {
    return with(words, "");
  }

  /** The text as a source in UTF-8. */
  public Source source() {
    return Source.of(name + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The plan as the text reader and the plan reader understand it. */
  public Reading<Plan> reading() {
    return PlanReader.read(
        DocumentReaders.of(List.of(new TextReader())).read(source()), PlanId.of(name));
  }

  /**
   * A dossier with all shipped facts at the day of issue.
   *
   * @throws IllegalStateException if the plan has no date
   */
  public Dossier dossier() {
    Reading<Plan> reading = reading();
    LocalDate issued =
        reading
            .value()
            .document()
            .head()
            .placeAndDate()
            .flatMap(PlaceAndDate::date)
            .orElseThrow(() -> new IllegalStateException("The plan '" + name + "' has no date"));
    return dossier(reading, issued);
  }

  /** A dossier with all shipped facts at that day. */
  public Dossier dossier(LocalDate asOf) {
    return dossier(reading(), asOf);
  }

  private static Dossier dossier(Reading<Plan> reading, LocalDate asOf) {
    return Dossier.of(reading)
        .on(asOf)
        .with(ShippedData.issuers())
        .with(ShippedData.regulations())
        .with(ShippedData.units())
        .with(WorkingCalendar.class, ShippedData.calendar())
        .with(Parameters.class, ShippedData.parameters())
        .with(NumberPatterns.class, ShippedData.numberPatterns());
  }

  @Override
  public String toString() {
    return name;
  }
}
