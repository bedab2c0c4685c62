package org.tuanthu.json;

import java.util.Locale;

/**
 * The published JSON forms (dạng JSON công bố), each with a JSON Schema, draft 2020-12. A form's
 * version grows when a field changes its meaning or goes; new fields may come at any time.
 */
public enum JsonForm {
  /** What {@code tuanthu read --format json} prints, see {@link ReadingJson}. */
  READ,
  /** What {@code tuanthu check --format json} prints for one plan, see {@link AssessmentJson}. */
  CHECK,
  /** What {@code tuanthu schedule --format json} prints, see {@link ScheduleJson}. */
  SCHEDULE,
  /** A register of instruments, see {@link RegulationsJson}. */
  REGULATIONS,
  /** What {@code tuanthu regulations show --format json} prints, see {@link StandingJson}. */
  STANDING,
  /** Types of instruments with issuer and symbol, see {@link ShippedData#numberPatterns}. */
  REGULATION_TYPES,
  /** A list of units and their changes, see {@link UnitsJson}. */
  UNITS,
  /** What {@code tuanthu units show --format json} prints, see {@link ResolutionJson}. */
  UNIT,
  /** Official notices of days off, see {@link HolidaysJson}. */
  HOLIDAYS,
  /** The shipped rules on weekly rest and public holidays. */
  HOLIDAY_RULES,
  /** Waivers of findings, see {@link WaiversJson}. */
  WAIVERS,
  /** Findings known from before, see {@link BaselineJson}. */
  BASELINE,
  /** The shipped data windows of reporting periods. */
  WINDOWS,
  /** A reporting regime of an agency, see {@link RegimeJson}. */
  REGIME,
  /** What {@code tuanthu calendar --format json} prints, see {@link CalendarJson}. */
  CALENDAR;

  /** The text of the form's JSON Schema. */
  public String schema() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return ShippedText.of("schema/" + file + ".schema.json");
  }
}
