package org.tuanthu.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;

/** Runs actions while this JVM has another default, and puts the old one back. */
final class Defaults {

  /** Something that is run and may fail. */
  @FunctionalInterface
  interface Action<R, E extends Exception> {
    R run() throws E;
  }

  private Defaults() {}

  static <R, E extends Exception> R locale(String tag, Action<R, E> action) throws E {
    Locale before = Locale.getDefault();
    Locale formats = Locale.getDefault(Locale.Category.FORMAT);
    Locale texts = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      return action.run();
    } finally {
      Locale.setDefault(before);
      Locale.setDefault(Locale.Category.FORMAT, formats);
      Locale.setDefault(Locale.Category.DISPLAY, texts);
    }
  }

  static <R, E extends Exception> R zone(String id, Action<R, E> action) throws E {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(id));
      return action.run();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Returns when the clock shows another second than at the call. */
  static void awaitNextSecond() {
    Instant next = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    for (Instant now = Instant.now(); now.isBefore(next); now = Instant.now()) {
      LockSupport.parkNanos(Duration.between(now, next).toNanos());
    }
  }
}
