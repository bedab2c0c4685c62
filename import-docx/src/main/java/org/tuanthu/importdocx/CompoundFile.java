package org.tuanthu.importdocx;

import java.nio.charset.StandardCharsets;
import org.tuanthu.document.Source;

/**
 * Tells the kinds of OLE2 files apart. Legacy Office files and encrypted new ones look alike but
 * for the names in their directory, whose entries of 128 bytes begin at multiples of 128.
 */
final class CompoundFile {
  private static final int ENTRY = 128;
  private static final int NAME_LENGTH = 64;
  private static final int TYPE = 66;

  private CompoundFile() {}

  static boolean isOne(Source source) {
    return source.startsWith(0xD0, 0xCF, 0x11, 0xE0);
  }

  static WordFileException refusal(Source source) {
    byte[] bytes = source.bytes();
    if (holds(bytes, "EncryptedPackage")) {
      return new WordFileException("is encrypted with a password, save it without one");
    }
    if (holds(bytes, "WordDocument")) {
      return new WordFileException(
          "is a Word file of the old format (.doc), convert it, for example by:"
              + " soffice --headless --convert-to docx "
              + quoted(source.name()));
    }
    if (holds(bytes, "Workbook") || holds(bytes, "Book")) {
      return new WordFileException("is an Excel workbook of the old format (.xls), no Word file");
    }
    if (holds(bytes, "PowerPoint Document")) {
      return new WordFileException("is a presentation of the old format (.ppt), no Word file");
    }
    return new WordFileException("is a broken or unknown OLE2 file, no Word file");
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
      boolean named =
          bytes[at + NAME_LENGTH] == wanted.length + 2
              && bytes[at + NAME_LENGTH + 1] == 0
              && bytes[at + TYPE] >= 1
              && bytes[at + TYPE] <= 5;
      if (named && startsWith(bytes, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
