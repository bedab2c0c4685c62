package org.tuanthu.document;

/** Bytes that no text has, or hardly any. */
final class ControlBytes {
  private static final int BEARABLE = 2;
  private static final int ONE_IN = 2000;

  private ControlBytes() {}

  /** Whether there is a NUL, or more control characters than slip into a text. */
  static boolean abound(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < ' ' && !isUsual(b) ? 1 : 0;
    }
    return controls > BEARABLE + bytes.length / ONE_IN;
  }

  /** Tab, line feed, vertical tab, form feed, carriage return, and the end mark of DOS. */
  private static boolean isUsual(byte b) {
    return (b >= '\t' && b <= '\r') || b == 0x1A;
  }
}
