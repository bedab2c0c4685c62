package org.tuanthu.period;

/** How often a report is due (tần suất báo cáo), Decree 09/2019/NĐ-CP. */
public enum Frequency {
  /** Every day (hằng ngày). */
  DAILY,
  /** Every week (hằng tuần). */
  WEEKLY,
  /** Every month (hằng tháng). */
  MONTHLY,
  /** Every quarter (hằng quý). */
  QUARTERLY,
  /** Every six months (6 tháng). */
  SEMI_ANNUAL,
  /** For the first nine months (9 tháng). */
  NINE_MONTH,
  /** Every year (hằng năm). */
  ANNUAL,
  /** Every school year (năm học), from September to August. */
  SCHOOL_YEAR,
  /** On request or once (đột xuất, một lần). */
  AD_HOC
}
