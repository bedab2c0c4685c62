package org.tuanthu.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.regulation.FoundCitation;
import tools.jackson.databind.node.ArrayNode;

/** The published JSON form of a reading, as the command {@code tuanthu read} prints it. */
public final class ReadingJson {

  /** The version of the form; it grows when a field changes its meaning or goes. */
  public static final int VERSION = 1;

  private ReadingJson() {}

  /** A reading as indented JSON with line feeds, without one at the end. */
  public static String write(Reading<Plan> reading) {
    return PrintedJson.indented(new ReadingTree(reading).root());
  }

  /**
   * Writes a reading in UTF-8, with a line feed at the end, and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Reading<Plan> reading, OutputStream out) throws IOException {
    PrintedJson.write(new ReadingTree(reading).root(), out);
  }

  /** The citations found in one text, as one JSON array on one line. */
  public static String citations(List<FoundCitation> found, String text) {
    return PrintedJson.line(CitationTree.found(found, text));
  }

  /** The duties found in one text, as one JSON array on one line. */
  public static String duties(List<ReportingDuty> duties) {
    ArrayNode array = PrintedJson.array();
    duties.forEach(duty -> array.add(DutyTree.of(duty)));
    return PrintedJson.line(array);
  }
}
