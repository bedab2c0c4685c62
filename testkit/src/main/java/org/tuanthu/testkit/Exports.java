package org.tuanthu.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tuanthu.export.Exporter;

/** What exporters write. */
final class Exports {

  private Exports() {}

  static <T> byte[] bytes(Exporter<T> exporter, T value) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(value, out);
    return out.toByteArray();
  }

  /** All samples one after another, by one exporter. */
  static <T> byte[] all(ExporterContract<T> contract) throws IOException {
    Exporter<T> exporter = contract.exporter();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (T sample : contract.samples()) {
      out.write(bytes(exporter, sample));
    }
    return out.toByteArray();
  }

  static String utf8(byte[] written) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(written))
        .toString();
  }

  /** How often the element occurs in the text. */
  static int count(String element, String text) {
    if (element.isEmpty()) {
      throw new IllegalArgumentException("An empty element is found in every text");
    }
    int times = 0;
    for (int at = text.indexOf(element); at >= 0; at = text.indexOf(element, at + 1)) {
      times++;
    }
    return times;
  }
}
