package org.tuanthu.importdocx;

/**
 * Measures the tokens of an XML part before a parser gathers them in memory: a text, a tag, a
 * comment, a CDATA section, a processing instruction.
 */
final class TokenLength {
  private enum In {
    TEXT_OR_TAG,
    OPENED,
    MARKUP
  }

  /** Of {@code <!---->} without its first byte; {@code <!-->} closes nothing. */
  private static final int SHORTEST_COMMENT = 6;

  private final String part;
  private In in = In.TEXT_OR_TAG;
  private int length;
  private char closing;
  private byte last;
  private byte beforeLast;

  TokenLength(String part) {
    this.part = part;
  }

  void add(byte[] bytes, int offset, int count) throws WordFileException {
    for (int i = offset; i < offset + count; i++) {
      add(bytes[i]);
    }
    if (length > Limits.TOKEN_BYTES) {
      throw new WordFileException(
          "has a text or tag of more than "
              + (Limits.TOKEN_BYTES >> 20)
              + " MB in its part "
              + part);
    }
  }

  private void add(byte b) {
    length++;
    switch (in) {
      case TEXT_OR_TAG -> {
        if (b == '<') {
          in = In.OPENED;
          length = 0;
        }
      }
      case OPENED -> {
        closing = b == '?' ? '?' : ' ';
        in = b == '!' || b == '?' ? In.MARKUP : In.TEXT_OR_TAG;
      }
      case MARKUP -> {
        if (closing == ' ') {
          closing = b == '-' ? '-' : b == '[' ? ']' : '>';
        } else if (b == '>' && closed()) {
          in = In.TEXT_OR_TAG;
          length = 0;
        }
      }
    }
    beforeLast = last;
    last = b;
  }

  /** Whether the two bytes before a {@code >} are those that close this markup. */
  private boolean closed() {
    return switch (closing) {
      case '-' -> last == '-' && beforeLast == '-' && length >= SHORTEST_COMMENT;
      case ']' -> last == ']' && beforeLast == ']';
      case '?' -> last == '?';
      default -> true;
    };
  }
}
