package org.tuanthu.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that knows whether it was closed, and is full after some bytes. */
final class WatchedStream extends OutputStream {
  static final String FULL = "the stream is full";

  private long left;
  private boolean closed;

  WatchedStream(long capacity) {
    this.left = capacity;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void write(int b) throws IOException {
    take(1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    take(length);
  }

  private void take(int length) throws IOException {
    left -= length;
    if (left < 0) {
      throw new IOException(FULL);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
