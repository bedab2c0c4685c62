package org.tuanthu.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses at random, the same for the same seed. Not thread-safe. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    random = new Random(seed * 7919 + 17);
  }

  /** From {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Once in that many times. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }

  <T> T from(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** That many different ones, in any order. */
  <T> List<T> some(int count, List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  /** A day from the first to the last one. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /** A date in words or in figures. */
  String written(LocalDate day) {
    String padded = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : "" + day.getDayOfMonth();
    String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return once(2)
        ? "ngày " + padded + "/" + month + "/" + day.getYear()
        : "ngày " + padded + " tháng " + month + " năm " + day.getYear();
  }
}
