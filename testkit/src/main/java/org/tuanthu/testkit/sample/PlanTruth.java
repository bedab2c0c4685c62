package org.tuanthu.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Signature;
import org.tuanthu.period.Frequency;

/**
 * All that a generated plan says.
 *
 * @param superior the superior agency in the head
 * @param agency the issuing agency in the head
 * @param number number and symbol
 * @param place place of issue
 * @param issued day of issue
 * @param title the abstract
 * @param year the year that it is for
 * @param citations in the order of first mention
 * @param outline the paths of all numbered parts, in order, for example {@code II.1.a}
 * @param tasks those of the content part, in order
 * @param duties in order
 * @param difficultiesTo where difficulties are reported to
 * @param recipients all lines, the archive line as the last one
 * @param signature who signs
 */
public record PlanTruth(
    Optional<String> superior,
    String agency,
    String number,
    String place,
    LocalDate issued,
    String title,
    int year,
    List<Cited> citations,
    List<String> outline,
    List<Work> tasks,
    List<Duty> duties,
    String difficultiesTo,
    List<String> recipients,
    Signature signature) {

  public PlanTruth {
    citations = List.copyOf(citations);
    outline = List.copyOf(outline);
    tasks = List.copyOf(tasks);
    duties = List.copyOf(duties);
    recipients = List.copyOf(recipients);
  }

  /**
   * A cited instrument.
   *
   * @param name its number, or its name where it is cited without number
   * @param date its date
   * @param issuer who issued it, as written
   * @param mentions how often it is cited
   */
  public record Cited(
      String name, Optional<LocalDate> date, Optional<String> issuer, int mentions) {}

  /**
   * A task.
   *
   * @param section the path of the section that states it
   * @param lead the unit in charge
   * @param coordinating the units that take part
   * @param due by when, as written
   * @param result what comes out of it
   */
  public record Work(
      String section,
      Optional<String> lead,
      List<String> coordinating,
      Optional<String> due,
      Optional<String> result) {
    public Work {
      coordinating = List.copyOf(coordinating);
    }
  }

  /**
   * A reporting duty.
   *
   * @param reporter who reports
   * @param recipient to whom
   * @param often for which periods
   * @param deadline by when, as written
   */
  public record Duty(
      String reporter, String recipient, List<Frequency> often, Optional<String> deadline) {
    public Duty {
      often = List.copyOf(often);
    }
  }
}
