package org.tuanthu.document;

import java.nio.charset.StandardCharsets;

/** The encodings in which offices keep Vietnamese text (bảng mã). */
enum TextEncoding {
  UTF_8("UTF-8", "iconv -f UTF-8 -t WINDOWS-1252") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
  },
  UTF_16LE("UTF-16LE", "iconv -f UTF-16LE -t UTF-8") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_16LE);
    }
  },
  UTF_16BE("UTF-16BE", "iconv -f UTF-16BE -t UTF-8") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return new String(bytes, from, to - from, StandardCharsets.UTF_16BE);
    }
  },
  TCVN3("TCVN3 (ABC)", "the converter of UniKey (TCVN3 to Unicode)") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return Tcvn3.decode(bytes, from, to);
    }
  },
  VNI("VNI-Windows", "the converter of UniKey (VNI Windows to Unicode)") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return Vni.decode(bytes, from, to);
    }
  },
  WINDOWS_1258("Windows-1258", "iconv -f WINDOWS-1258 -t UTF-8") {
    @Override
    String decode(byte[] bytes, int from, int to) {
      return Windows1258.decode(bytes, from, to);
    }
  };

  /** Stands for bytes that mean nothing in an encoding. */
  static final char UNREADABLE = '\uFFFD';

  private final String title;
  private final String converter;

  TextEncoding(String title, String converter) {
    this.title = title;
    this.converter = converter;
  }

  /** The name as officials and tools know it. */
  String title() {
    return title;
  }

  /** A way to convert such a text into UTF-8. */
  String converter() {
    return converter;
  }

  /** Those bytes as text, not yet normalised; what means nothing is {@link #UNREADABLE}. */
  abstract String decode(byte[] bytes, int from, int to);
}
