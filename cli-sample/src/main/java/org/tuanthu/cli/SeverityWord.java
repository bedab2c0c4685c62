package org.tuanthu.cli;

import java.util.Locale;
import org.tuanthu.compliance.Severity;
import org.tuanthu.text.Message;

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
    Message word =
        switch (severity) {
          case ERROR -> new Message("lỗi", "error");
          case WARNING -> new Message("cảnh báo", "warning");
          case NOTICE -> new Message("lưu ý", "notice");
        };
    return word.in(locale);
  }
}
