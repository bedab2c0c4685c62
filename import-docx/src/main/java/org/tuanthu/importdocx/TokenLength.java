package org.tuanthu.importdocx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Measures the tokens of an XML part before a parser gathers them in memory: a text, a tag, a
 * comment, a CDATA section, a processing instruction. It also counts the attributes of a tag, since
 * the parser compares each namespace that a tag declares with all others.
 */
final class TokenLength extends FilterReader {
  private enum State {
    TEXT_OR_TAG,
    OPENED,
    MARKUP
  }

  /** Of {@code <!---->} without its first character; {@code <!-->} closes nothing. */
  private static final int SHORTEST_COMMENT = 6;

  private final String part;
  private State state = State.TEXT_OR_TAG;
  private int length;
  private char closing;
  private char last;
  private char beforeLast;
  private char mark;
  private int attributes;
  private int mostAttributes;

  TokenLength(String part, Reader reader) {
    super(reader);
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read = super.read(buffer, offset, count);
    for (int i = offset; i < offset + read; i++) {
      add(buffer[i]);
    }
    if (length > Limits.TOKEN) {
      throw new WordFileException(
          "has a text or tag of more than " + Limits.TOKEN + " characters in its part " + part);
    }
    if (mostAttributes > Limits.ATTRIBUTES) {
      throw new WordFileException(
          "has a tag of more than " + Limits.ATTRIBUTES + " attributes in its part " + part);
    }
    return read;
  }

  private void add(char c) {
    length++;
    if ((c == '"' || c == '\'') && mark == '=') {
      mostAttributes = Math.max(mostAttributes, ++attributes);
    }
    if (c > ' ') {
      mark = c;
    }
    switch (state) {
      case TEXT_OR_TAG -> {
        if (c == '<') {
          state = State.OPENED;
          length = 0;
          attributes = 0;
        }
      }
      case OPENED -> {
        closing = c == '?' ? '?' : ' ';
        state = c == '!' || c == '?' ? State.MARKUP : State.TEXT_OR_TAG;
      }
      case MARKUP -> {
        if (closing == ' ') {
          closing = c == '-' ? '-' : c == '[' ? ']' : '>';
        } else if (c == '>' && closed()) {
          state = State.TEXT_OR_TAG;
          length = 0;
        }
      }
    }
    beforeLast = last;
    last = c;
  }

  /** Whether the two characters before a {@code >} are those that close this markup. */
  private boolean closed() {
    return switch (closing) {
      case '-' -> last == '-' && beforeLast == '-' && length >= SHORTEST_COMMENT;
      case ']' -> last == ']' && beforeLast == ']';
      case '?' -> last == '?';
      default -> true;
    };
  }
}
