package org.tuanthu.exportdocx;

import java.nio.charset.StandardCharsets;

/** Writes one XML part; whatever XML 1.0 does not allow comes out as U+FFFD. */
final class Xml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder(DECLARATION);

  /** A start tag; attributes are names and values in turn. */
  Xml open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    return this;
  }

  Xml close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element without content. */
  Xml empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** An element without content whose only attribute is {@code w:val}. */
  Xml val(String name, String value) {
    return empty(name, "w:val", value);
  }

  Xml val(String name, int value) {
    return val(name, Integer.toString(value));
  }

  /** An element with text alone. */
  Xml element(String name, String text, String... attributes) {
    open(name, attributes);
    escape(text);
    return close(name);
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
      }
    }
  }

  /** Production Char of XML 1.0, without the carriage return, which no parser would give back. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
