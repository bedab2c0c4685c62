package org.tuanthu.importdocx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a part, in UTF-8 or UTF-16 as OPC packages have them. The parser would print
 * wrong bytes to the standard error stream; here they are an error like others.
 */
final class PartText {

  private PartText() {}

  static Reader of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(3);
    byte[] first = bytes.readNBytes(3);
    bytes.reset();
    if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB) {
      bytes.skipNBytes(3);
    }
    return new InputStreamReader(
        bytes, charset(first).newDecoder().onMalformedInput(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] first) {
    if (first.length < 2) {
      return StandardCharsets.UTF_8;
    }
    boolean marked =
        (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)
            || (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE);
    if (marked || first[0] == 0) {
      return StandardCharsets.UTF_16;
    }
    return first[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }
}
