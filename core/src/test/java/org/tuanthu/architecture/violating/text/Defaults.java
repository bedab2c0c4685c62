package org.tuanthu.architecture.violating.text;

import java.util.Date;
import java.util.function.UnaryOperator;

/** Breaks: no hidden clock, no hidden defaults. */
public final class Defaults {
  public Object today() {
    return new Date();
  }

  public String decoded(byte[] bytes) {
    return new String(bytes);
  }

  public byte[] encoded(String text) {
    return text.getBytes();
  }

  public String lower(String text) {
    return text.toLowerCase();
  }

  public UnaryOperator<String> upper() {
    return String::toUpperCase;
  }
}
