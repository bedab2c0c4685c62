package org.tuanthu.importdocx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks one part and stops where it grows beyond its limits or was damaged. */
final class PartStream extends InputStream {
  private final String name;
  private final Inflater inflater = new Inflater(true);
  private final InputStream unpacked;
  private final boolean deflated;
  private final int expected;
  private final long limit;
  private final CRC32 crc = new CRC32();
  private long size;

  PartStream(String name, InputStream packed, boolean deflated, int crc, long limit) {
    this.name = name;
    this.unpacked = deflated ? new InflaterInputStream(packed, inflater, 8192) : packed;
    this.deflated = deflated;
    this.expected = crc;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = unpacked.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw new WordFileException("is broken: its part " + name + " cannot be unpacked", e);
    }
    if (count < 0) {
      if ((int) crc.getValue() != expected) {
        throw new WordFileException("is broken: its part " + name + " has a wrong checksum");
      }
      return -1;
    }
    crc.update(buffer, offset, count);
    size += count;
    if (size > limit) {
      throw new WordFileException(
          "has a part " + name + " of more than " + (limit >> 20) + " MB when unpacked");
    }
    if (size > Limits.RATIO_FROM && size > packed() * Limits.RATIO) {
      throw new WordFileException(
          "is refused as a zip bomb: its part "
              + name
              + " unpacks to more than "
              + Limits.RATIO
              + " times its size");
    }
    return count;
  }

  private long packed() {
    return deflated ? inflater.getBytesRead() : size;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
