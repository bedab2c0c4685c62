package org.tuanthu.benchmarks;

import java.text.Normalizer;
import java.util.List;

/** What no reader can do without: normal form and lines, by the JDK alone. */
final class Floor {

  private Floor() {}

  static List<String> of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList();
  }
}
