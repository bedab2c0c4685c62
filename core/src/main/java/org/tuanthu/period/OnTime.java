package org.tuanthu.period;

/** Which day decides whether a report is on time (căn cứ xác định đúng hạn). */
public enum OnTime {
  /** The day on which it is sent (ngày gửi). */
  SENT,
  /** The day on which it is received (ngày nhận). */
  RECEIVED
}
