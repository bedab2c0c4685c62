package org.tuanthu.cli;

import java.util.Locale;
import org.tuanthu.compliance.Severity;

/** A severity in words. */
record SeverityWord(Severity severity, Locale locale) {

  /** For terminals. */
  String coloured() {
    int colour =
        switch (severity) {
          case ERROR -> 31;
          case WARNING -> 33;
          case NOTICE -> 36;
        };
    return "\u001B[" + colour + "m" + this + "\u001B[0m";
  }

  @Override
  public String toString() {
    return severity.label().in(locale);
  }
}
