package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.Optional;

/** Gathers one level of a numbering. */
final class LevelReader {
  /** As far as Word itself goes. */
  static final int GREATEST_START = 32767;

  private final PartCursor xml;
  private int start;
  private NumberFormat format = NumberFormat.DECIMAL;
  private String text = "";
  private String suffix = " ";
  private Optional<Integer> restart = Optional.empty();
  private boolean digitsOnly;
  private Optional<String> style = Optional.empty();

  LevelReader(PartCursor xml) {
    this.xml = xml;
  }

  ListLevel level() {
    return new ListLevel(start, format, text, suffix, restart, digitsOnly, style);
  }

  /** Takes a child of the level. */
  void element(String name) throws IOException {
    switch (name) {
      case "start" -> start = xml.number("val", 0, GREATEST_START).orElse(0);
      case "numFmt" -> format = NumberFormat.named(value());
      case "lvlText" -> text = value();
      case "suff" -> suffix = value().equals("nothing") ? "" : " ";
      case "lvlRestart" -> restart = xml.number("val", 0, ListLevel.COUNT);
      case "isLgl" -> digitsOnly = xml.on();
      case "pStyle" -> style = xml.attribute("val");
      case "mc:AlternateContent" -> xml.firstAlternative(this::element);
      default -> {}
    }
  }

  private String value() {
    return xml.attribute("val").orElse("");
  }
}
