package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Note;
import org.tuanthu.document.Reading;
import org.tuanthu.regulation.CitationReader;
import org.tuanthu.text.Message;

/**
 * Understands a document as a plan: year, citations, tasks, reporting duties, difficulty clause.
 */
public final class PlanReader {

  private PlanReader() {}

  /**
   * The plan that the document states, with the origins and notes of the document's reading, and
   * notes of its own on what was unsure.
   */
  public static Reading<Plan> read(Reading<AdministrativeDocument> reading, PlanId id) {
    AdministrativeDocument document = reading.value();
    PlanYear year = PlanYear.of(document);
    return reading.then(
        d ->
            new Plan(
                id,
                d,
                year.year(),
                CitationReader.read(d),
                TaskReader.read(d),
                DutyReader.read(d),
                DifficultyReader.read(d)),
        notes(reading, year));
  }

  private static List<Note> notes(Reading<AdministrativeDocument> reading, PlanYear year) {
    return year.sentence().stream()
        .map(
            place ->
                new Note(
                    reading.origins().at(place),
                    Message.vi(
                            "Trích yếu không nêu năm; năm "
                                + year.year().getAsInt()
                                + " được lấy từ câu này")
                        .en(
                            "The title names no year; "
                                + year.year().getAsInt()
                                + " is taken from this sentence")))
        .collect(ImmutableList.toImmutableList());
  }
}
