package org.tuanthu.json;

import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.period.ReportingWindows;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.Parameter;
import org.tuanthu.regulation.Parameters;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.text.Confidence;
import org.tuanthu.unit.UnitRegister;

/**
 * The dated facts that come with the library (dữ liệu kèm theo), each with its source: codes of
 * issuers, validity of instruments, days off, data windows, numbers that the law fixes. Each call
 * reads the data anew; keep what it returns.
 */
public final class ShippedData {

  private ShippedData() {}

  /** The codes by which symbols name their issuers. */
  public static Issuers issuers() {
    return Issuers.of(
        JsonAt.parse(ShippedText.of("issuers.json"))
            .form(1, "version", "issuers")
            .rows("issuers", ShippedData::issuer));
  }

  /** The instruments whose validity is known. */
  public static RegulationRegister regulations() {
    return RegulationsJson.read(ShippedText.of("regulations.json"));
  }

  /** The types of instruments, their issuers and symbols: what a number alone tells. */
  public static NumberPatterns numberPatterns() {
    return NumberPatternsJson.read(ShippedText.of("regulation-types.json"), issuers());
  }

  /**
   * The working days by the official notices of 2020 to 2026, in later years by the rules of the
   * Labour Code up to 2071.
   */
  public static WorkingCalendar calendar() {
    return WorkingCalendar.of(
        HolidaysJson.notices(ShippedText.of("holidays.json")),
        HolidaysJson.rules(ShippedText.of("holiday-rules.json")));
  }

  /** The data windows of reporting periods by Decree 09/2019/NĐ-CP and by the calendar. */
  public static ReportingWindows windows() {
    return WindowRows.read(ShippedText.of("windows.json"));
  }

  /** The numbers that the law on reports and on democracy in agencies fixes. */
  public static Parameters parameters() {
    return Parameters.of(
        JsonAt.parse(ShippedText.of("parameters.json"))
            .form(1, "version", "parameters")
            .rows("parameters", ShippedData::parameter));
  }

  /**
   * Provinces before and after 01/7/2025, ministries before and after 01/3/2025, the end of the
   * district level, and what became what. A beginning that is not given is not recorded.
   */
  public static UnitRegister units() {
    return UnitsJson.read(ShippedText.of("units.json"));
  }

  private static Issuer issuer(JsonAt row) {
    row.only("code", "names", "conveys", "from", "to", "confidence", "source");
    return new Issuer(
        row.text("code"),
        row.texts("names"),
        row.texts("conveys"),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("source"));
  }

  private static Parameter parameter(JsonAt row) {
    row.only("id", "value", "unit", "from", "to", "confidence", "article");
    return new Parameter(
        row.text("id"),
        row.number("value"),
        row.constant("unit", Parameter.Unit.class),
        row.range(),
        row.constant("confidence", Confidence.class),
        row.text("article"));
  }
}
