package org.tuanthu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.rules.HotConditions;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.period.Frequency;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.plan.ReportingDuty;
import org.tuanthu.plan.Task;
import org.tuanthu.regulation.AgencyNames;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.schedule.Party;
import org.tuanthu.schedule.Scheduler;
import org.tuanthu.text.VietnameseText;

/** What the five hottest rules look at, as facts of few fields, in the order of the document. */
public final class HotFacts {
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "chốt số liệu|số liệu (?:báo cáo )?(?:được )?(?:tính|lấy) (?:từ|đến)"
              + "|(?:kỳ|thời gian) báo cáo (?:được )?tính (?:từ|đến)"
              + "|điều 12 nghị định (?:số )?09/2019/nđ-cp");
  private static final List<String> WORDS =
      List.of("số liệu", "báo cáo tính", "báo cáo được tính", "09/2019/nđ-cp");
  private static final Pattern ARTICLE_12 =
      Pattern.compile(
          "điều 12 (?:của )?nghị định (?:số )?09/2019/nđ-cp"
              + "|từ ngày 15 .{0,60}đến (?:hết )?ngày 14 ");

  private HotFacts() {}

  /** A text of the document. */
  public record Text(String folded) {
    static Text of(PlacedText text) {
      return new Text(VietnameseText.fold(text.text()));
    }

    /** Whether it states a cut-off. */
    public boolean isCutOff() {
      return WORDS.stream().anyMatch(folded::contains) && CUT_OFF.matcher(folded).find();
    }

    /** Whether the cut-off is that of the decree. */
    public boolean isDecree() {
      return ARTICLE_12.matcher(folded).find();
    }
  }

  /** A task with a lead unit. */
  public record Led(int ordinal, String text, String lead, boolean together, Place place) {
    static Led of(int ordinal, Dossier dossier, Task task) {
      String lead = task.lead().orElseThrow();
      return new Led(
          ordinal,
          VietnameseText.fold(task.text()),
          AgencyNames.fold(lead),
          HotConditions.leadTogether(dossier.document(), lead, task.place()),
          task.place());
    }

    public int getOrdinal() {
      return ordinal;
    }

    public String getText() {
      return text;
    }

    public String getLead() {
      return lead;
    }

    public boolean isTogether() {
      return together;
    }

    public boolean isComparable() {
      return text.length() >= 25;
    }

    public Place getPlace() {
      return place;
    }
  }

  /** A report that is due. */
  public record Report(
      int ordinal, Object key, LocalDate due, Optional<Boolean> late, Place place) {

    /** A report and the units of one period; equal for two reports that should have one date. */
    private record Key(String reporter, String recipient, Object period) {}

    static List<Report> all(Dossier dossier, WorkingCalendar calendar) {
      int year = dossier.plan().year().orElse(dossier.asOf().getYear());
      List<Report> reports = new ArrayList<>();
      for (Obligation owed :
          new Scheduler(ReportingWindows.DECREE_09_2019, calendar)
              .schedule(dossier.plan(), year)
              .obligations()) {
        owed.due().day().ifPresent(due -> reports.add(of(reports.size(), owed, due, calendar)));
      }
      return reports;
    }

    private static Report of(
        int ordinal, Obligation owed, LocalDate due, WorkingCalendar calendar) {
      boolean other = owed.period().frequency() == Frequency.MONTHLY && due.getDayOfMonth() < 11;
      Optional<Boolean> late =
          owed.window()
              .to()
              .filter(cutOff -> !other)
              .map(cutOff -> !due.isBefore(calendar.addWorkingDays(cutOff, 1)));
      boolean both = owed.reporter().isPresent() && owed.recipient().isPresent();
      return new Report(
          ordinal,
          both
              ? new Key(folded(owed.reporter()), folded(owed.recipient()), owed.period())
              : ordinal,
          due,
          late,
          owed.duty());
    }

    private static String folded(Optional<Party> party) {
      return AgencyNames.fold(party.orElseThrow().name());
    }

    public int getOrdinal() {
      return ordinal;
    }

    public Object getKey() {
      return key;
    }

    public LocalDate getDue() {
      return due;
    }

    public boolean isEarly() {
      return late.isPresent() && !late.get();
    }

    public boolean isInTime() {
      return late.isPresent() && late.get();
    }

    public Place getPlace() {
      return place;
    }
  }

  /** A duty that comes back. */
  public record Periodic(Place place) {
    static boolean is(ReportingDuty duty) {
      for (Frequency frequency : duty.frequencies()) {
        if (frequency != Frequency.AD_HOC) {
          return true;
        }
      }
      return false;
    }

    public Place getPlace() {
      return place;
    }
  }
}
