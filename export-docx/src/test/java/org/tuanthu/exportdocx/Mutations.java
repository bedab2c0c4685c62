package org.tuanthu.exportdocx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Valid sources made invalid, in the same way for the same seed. */
final class Mutations {
  private static final List<String> TOKENS =
      List.of(
          "\f",
          "\u0000",
          "\uFFFF",
          "|",
          "||||",
          "Nơi nhận:",
          "Phụ lục",
          "I. ",
          "1.1.1.1.",
          "V/v",
          "<w:tbl>",
          "</w:tc>",
          "<w:p/>",
          "&#0;",
          "]]>",
          "w:val=\"-1\"",
          "stream",
          "endobj",
          "/Length 9",
          " re f ",
          " 0 0 0 0 0 0 cm ",
          "99999999999",
          "\"",
          "{",
          "[[[[",
          "null",
          "-1");

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** One to four changes. */
  byte[] change(byte[] bytes) {
    byte[] changed = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      changed = once(changed);
    }
    return changed;
  }

  /** The parts of a Word file, one of them changed, in an archive again. */
  byte[] changePart(Map<String, byte[]> parts) throws IOException {
    List<String> names = new ArrayList<>(parts.keySet());
    String name =
        random.nextBoolean() ? "word/document.xml" : names.get(random.nextInt(names.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getKey().equals(name) ? change(part.getValue()) : part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(1 << random.nextInt(12)));
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(7)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(bytes, from, new byte[0], to);
      case 2 -> joined(bytes, from, repeated(part, 1 + random.nextInt(50)), to);
      case 3 -> joined(bytes, from, token(), from);
      case 4 -> joined(bytes, from, token(), to);
      case 5 -> joined(bytes, random.nextInt(bytes.length), part, bytes.length);
      default -> flipped(bytes);
    };
  }

  private byte[] token() {
    byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    return repeated(token, 1 + random.nextInt(1 << random.nextInt(8)));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] repeated(byte[] part, int times) {
    byte[] all = new byte[part.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, all, i * part.length, part.length);
    }
    return all;
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
    byte[] all = Arrays.copyOf(bytes, end + middle.length + bytes.length - start);
    System.arraycopy(middle, 0, all, end, middle.length);
    System.arraycopy(bytes, start, all, end + middle.length, bytes.length - start);
    return all;
  }
}
