package org.tuanthu.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.calendar.HolidayNotice;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;
import org.tuanthu.unit.Unit;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

/**
 * What is known in a year, for tests, fact by fact: instruments, issuers, units, days off. All
 * facts are verified. Not thread-safe.
 *
 * <pre>{@code
 * YearFixture.of(2026)
 *     .issuer("CP", "Chính phủ")
 *     .expired(DocumentType.DECREE, "84/2014/NĐ-CP", "Chính phủ", "2014-11-01", "2024-06-30")
 *     .unit("stc", "Sở Tài chính", "")
 *     .unit("stc-ns", "Phòng Ngân sách", "stc")
 *     .daysOff("2026-01-01")
 *     .dossier(PlanFixture.correct())
 * }</pre>
 */
public final class YearFixture {
  private static final String SOURCE = "testkit";
  private static final Message WHY = Message.vi("Dữ kiện thử").en("A fact for tests");

  private final int year;
  private final List<Issuer> issuers = new ArrayList<>();
  private final List<Regulation> instruments = new ArrayList<>();
  private final List<Unit> units = new ArrayList<>();
  private final TreeSet<LocalDate> daysOff = new TreeSet<>();

  private YearFixture(int year) {
    this.year = year;
  }

  /** A year of which nothing is known yet. */
  public static YearFixture of(int year) {
    return new YearFixture(year);
  }

  /** Adds an agency that uses that code. */
  public YearFixture issuer(String code, String... names) {
    issuers.add(
        new Issuer(code, List.of(names), List.of(), DateRange.ALWAYS, Confidence.VERIFIED, SOURCE));
    return this;
  }

  /** Adds an instrument that was issued and came into force on that day, and still is. */
  public YearFixture inForce(DocumentType type, String number, String issuer, String from) {
    LocalDate first = LocalDate.parse(from);
    return instrument(
        type, number, issuer, first, List.of(period(DateRange.from(first), Status.IN_FORCE)));
  }

  /** Adds an instrument that was in force from its day of issue until that last day. */
  public YearFixture expired(
      DocumentType type, String number, String issuer, String from, String last) {
    LocalDate first = LocalDate.parse(from);
    LocalDate end = LocalDate.parse(last);
    return instrument(
        type,
        number,
        issuer,
        first,
        List.of(
            period(DateRange.of(first, end), Status.IN_FORCE),
            period(DateRange.from(end.plusDays(1)), Status.EXPIRED)));
  }

  private YearFixture instrument(
      DocumentType type,
      String number,
      String issuer,
      LocalDate issued,
      List<ValidityPeriod> validity) {
    instruments.add(
        new Regulation(
            type,
            DocumentNumber.parse(number),
            Optional.empty(),
            issuer,
            Optional.of(issued),
            validity,
            List.of(),
            Confidence.VERIFIED,
            SOURCE));
    return this;
  }

  private static ValidityPeriod period(DateRange days, Status status) {
    return new ValidityPeriod(days, status, Confidence.VERIFIED, WHY, SOURCE);
  }

  /** Adds a unit below another one, or below none when {@code parent} is empty. */
  public YearFixture unit(String id, String name, String parent, String... otherNames) {
    Unit.Builder unit =
        Unit.builder(UnitId.of(id), DateRange.ALWAYS).name(name).otherNames(otherNames);
    if (!parent.isEmpty()) {
      unit.parent(UnitTree.ADMINISTRATIVE, UnitId.of(parent));
    }
    units.add(unit.build());
    return this;
  }

  /** Adds days off of the year, Mondays to Fridays. */
  public YearFixture daysOff(String... days) {
    List.of(days).forEach(day -> daysOff.add(LocalDate.parse(day)));
    return this;
  }

  /** The dossier of the plan at its day of issue, with what is known. */
  public Dossier dossier(PlanFixture plan) {
    return about(plan.dossier());
  }

  /** The dossier of the plan on that day, with what is known. */
  public Dossier dossier(PlanFixture plan, LocalDate asOf) {
    return about(plan.dossier(asOf));
  }

  private Dossier about(Dossier dossier) {
    HolidayNotice notice = new HolidayNotice(year, daysOff, List.of(), Confidence.VERIFIED, SOURCE);
    return dossier
        .with(Issuers.of(issuers))
        .with(RegulationRegister.of(instruments))
        .with(UnitRegister.of(units))
        .with(WorkingCalendar.class, WorkingCalendar.of(List.of(notice)));
  }
}
