package org.tuanthu.document;

import java.util.Optional;
import org.tuanthu.text.Message;

/** Characters of a text in UTF-8 that cannot be read, as where a file was cut off. */
final class BrokenText {
  /** One in so many marked characters may be broken; more is another encoding. */
  private static final int BEARABLE = 100;

  private BrokenText() {}

  /** The broken characters, without those that the source itself marks as unreadable. */
  static int count(String text, byte[] utf8) {
    int count = 0;
    for (int i = text.indexOf(TextEncoding.UNREADABLE); i >= 0; ) {
      count++;
      i = text.indexOf(TextEncoding.UNREADABLE, i + 1);
    }
    return count == 0 ? 0 : count - written(utf8);
  }

  private static int written(byte[] utf8) {
    int count = 0;
    for (int i = 2; i < utf8.length; i++) {
      count +=
          utf8[i - 2] == (byte) 0xEF && utf8[i - 1] == (byte) 0xBF && utf8[i] == (byte) 0xBD
              ? 1
              : 0;
    }
    return count;
  }

  /** Whether so few are broken that the text is still UTF-8. */
  static boolean isBearable(String text, int broken) {
    int marked = 0;
    for (int i = 0; i < text.length(); i++) {
      marked += text.charAt(i) >= 0x80 ? 1 : 0;
    }
    return (long) broken * BEARABLE <= marked;
  }

  static Note note(int broken) {
    return new Note(
        Optional.empty(),
        Message.vi("Tệp có " + broken + " ký tự hỏng, không đọc được (ghi là \uFFFD)")
            .en(
                "The file has "
                    + broken
                    + " broken characters that cannot be read (shown as \uFFFD)"));
  }
}
