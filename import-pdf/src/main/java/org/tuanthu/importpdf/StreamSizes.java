package org.tuanthu.importpdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tuanthu.document.UnreadableDocumentException;

/**
 * Measures what the packed streams of a PDF file unpack to, before anything else unpacks them. It
 * looks for streams and does not parse: those in a broken file count too. Pictures, which are never
 * unpacked, are left out.
 */
final class StreamSizes {

  /** The most bytes that one stream may unpack to. */
  static final int LARGEST = 64 << 20;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 400;

  private final byte[] file;
  private final byte[] buffer = new byte[1 << 16];

  private StreamSizes(byte[] file) {
    this.file = file;
  }

  /**
   * Refuses a file with too large a stream.
   *
   * @throws UnreadableDocumentException if there is one
   */
  static void check(String name, byte[] file) {
    StreamSizes sizes = new StreamSizes(file);
    for (int at = sizes.next(0); at >= 0; at = sizes.next(at)) {
      if (!sizes.isPicture(at) && sizes.unpacksTo(at) > LARGEST) {
        throw new UnreadableDocumentException(
            name, "has a part that unpacks to more than " + (LARGEST >> 20) + " MB");
      }
    }
  }

  /** Where the content of the next stream begins; -1 when there is none. */
  private int next(int from) {
    for (int i = from; i + STREAM.length + 2 < file.length; i++) {
      if (file[i] == 's' && matches(i)) {
        int content = i + STREAM.length;
        if (file[content] == '\r') {
          content++;
        }
        if (file[content] == '\n') {
          return content + 1;
        }
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isPicture(int content) {
    int start = Math.max(0, content - DICTIONARY);
    String before = new String(file, start, content - start, StandardCharsets.ISO_8859_1);
    return before.substring(before.lastIndexOf("obj") + 1).contains("/Image");
  }

  /** The unpacked size, counted until it is too large; 0 when the stream is not packed so. */
  private long unpacksTo(int content) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, content, file.length - content);
      long size = 0;
      while (size <= LARGEST) {
        int more = inflater.inflate(buffer);
        if (more == 0) {
          break;
        }
        size += more;
      }
      return size;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
