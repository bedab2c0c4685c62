package org.tuanthu.importdocx;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a zip archive in memory, found by its central directory. Only what is opened is
 * unpacked; names are compared without regard to case, as in OPC packages, and lead to no file.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private record Entry(int method, boolean encrypted, int crc, long packed, long at) {}

  private final ByteBuffer zip;
  private final Map<String, Entry> entries = new HashMap<>();

  private ZipParts(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ZipParts of(byte[] bytes) throws WordFileException {
    ZipParts parts = new ZipParts(bytes);
    int end = parts.end();
    long at = unsigned(parts.zip.getInt(end + 16));
    for (int count = 0; parts.isAt(CENTRAL, at, CENTRAL_SIZE); count++) {
      if (count == Limits.ENTRIES) {
        throw new WordFileException(
            "is no Word file: a zip archive of more than " + Limits.ENTRIES + " entries");
      }
      at = parts.entry((int) at);
    }
    if (at != end && parts.entries.isEmpty()) {
      throw broken();
    }
    return parts;
  }

  private static WordFileException broken() {
    return new WordFileException("is a broken or truncated zip archive");
  }

  private int end() throws WordFileException {
    int last = zip.limit() - END_SIZE;
    for (int i = last; i >= 0 && i >= last - LONGEST_COMMENT; i--) {
      if (zip.getInt(i) == END) {
        return i;
      }
    }
    throw broken();
  }

  private boolean isAt(int signature, long at, int size) {
    return at >= 0 && at + size <= zip.limit() && zip.getInt((int) at) == signature;
  }

  /** Takes the entry of the directory and gives the position after it. */
  private long entry(int at) throws WordFileException {
    int nameLength = zip.getShort(at + 28) & 0xFFFF;
    long next =
        (long) at
            + CENTRAL_SIZE
            + nameLength
            + (zip.getShort(at + 30) & 0xFFFF)
            + (zip.getShort(at + 32) & 0xFFFF);
    if (next > zip.limit()) {
      throw broken();
    }
    String name =
        new String(zip.array(), at + CENTRAL_SIZE, nameLength, StandardCharsets.UTF_8)
            .replace('\\', '/');
    entries.putIfAbsent(
        key(name),
        new Entry(
            zip.getShort(at + 10) & 0xFFFF,
            (zip.getShort(at + 8) & 1) != 0,
            zip.getInt(at + 16),
            unsigned(zip.getInt(at + 20)),
            unsigned(zip.getInt(at + 42))));
    return next;
  }

  private static long unsigned(int value) {
    return value & 0xFFFFFFFFL;
  }

  private static String key(String name) {
    return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }

  /** The names in lower case. */
  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The unpacked bytes of a part that is there; reading more than the limit fails. */
  InputStream open(String name, long limit) throws WordFileException {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      throw new WordFileException("has no part " + name);
    }
    if (entry.encrypted()) {
      throw new WordFileException("is a zip archive encrypted with a password");
    }
    if (entry.method() != 0 && entry.method() != 8) {
      throw new WordFileException(
          "has the part " + name + " packed by method " + entry.method() + ", expected 0 or 8");
    }
    if (!isAt(LOCAL, entry.at(), LOCAL_SIZE)) {
      throw broken();
    }
    int local = (int) entry.at();
    long data =
        (long) local
            + LOCAL_SIZE
            + (zip.getShort(local + 26) & 0xFFFF)
            + (zip.getShort(local + 28) & 0xFFFF);
    if (data + entry.packed() > zip.limit()) {
      throw broken();
    }
    InputStream packed = new ByteArrayInputStream(zip.array(), (int) data, (int) entry.packed());
    return new PartStream(name, packed, entry.method() == 8, entry.crc(), limit);
  }
}
