package org.tuanthu.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the archive line of the recipients. */
final class ArchiveLine {
  private static final Pattern LINE = Pattern.compile("(?iu)^l[ưu]u\\b\\s*:?\\s*(.*)$");
  private static final Pattern COPIES = Pattern.compile("(\\d+)\\s*b");
  private static final Pattern DRAFTER = Pattern.compile("\\(\\s*(\\p{L}+)\\s*\\.");

  private ArchiveLine() {}

  static Optional<Archive> find(List<String> recipients) {
    for (int i = recipients.size() - 1; i >= 0; i--) {
      Matcher line = LINE.matcher(recipients.get(i));
      if (line.matches()) {
        return Optional.of(read(recipients.get(i), line.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Archive read(String asWritten, String content) {
    int bracket = content.indexOf('(');
    String names = bracket < 0 ? content : content.substring(0, bracket);
    String rest = bracket < 0 ? "" : content.substring(bracket);
    String[] parts = names.split(",", 2);
    Matcher copies = COPIES.matcher(rest);
    Matcher drafter = DRAFTER.matcher(rest);
    return new Archive(
        asWritten,
        text(parts[0]),
        parts.length > 1 ? text(parts[1]) : Optional.empty(),
        drafter.find() ? Optional.of(drafter.group(1)) : Optional.empty(),
        copies.find() ? OptionalInt.of(Integer.parseInt(copies.group(1))) : OptionalInt.empty());
  }

  private static Optional<String> text(String part) {
    String stripped = part.strip().replaceAll("[.;,]+$", "");
    return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
  }
}
