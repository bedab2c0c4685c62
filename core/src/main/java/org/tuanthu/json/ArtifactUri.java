package org.tuanthu.json;

import java.nio.charset.StandardCharsets;

/**
 * The name of a source as a URI reference: a relative path stays relative, letters beyond ASCII and
 * marks are percent-encoded as UTF-8, whatever the file system of this machine.
 */
final class ArtifactUri {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String FIGURES = "0123456789ABCDEF";

  private ArtifactUri() {}

  static String of(String name) {
    boolean windows = name.length() > 2 && name.charAt(1) == ':' && isSeparator(name.charAt(2));
    String path = windows || name.startsWith("\\\\") ? name.replace('\\', '/') : name;
    if (windows) {
      return "file:///" + name.charAt(0) + ":" + encoded(path.substring(2));
    }
    if (path.startsWith("//")) {
      return "file:" + encoded(path);
    }
    return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '\\';
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      if (octet > 0 && PLAIN.indexOf(octet) >= 0) {
        uri.append((char) octet);
      } else {
        uri.append('%')
            .append(FIGURES.charAt((octet & 0xF0) >> 4))
            .append(FIGURES.charAt(octet & 0xF));
      }
    }
    return uri.toString();
  }
}
