package org.tuanthu.architecture.violating.text;

import java.time.LocalDate;

/** Breaks: no bucket names, no hidden clock, no standard streams. */
public final class TextUtils {
  private TextUtils() {}

  public static void printToday() {
    System.out.println(LocalDate.now());
  }
}
