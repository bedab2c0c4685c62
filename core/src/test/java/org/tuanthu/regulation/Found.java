package org.tuanthu.regulation;

import java.util.stream.Collectors;

/**
 * Citations of a sentence as one line, for tables: {@code Nghị định 1/2020/NĐ-CP 2020-02-01 <Chính
 * phủ>}.
 */
final class Found {

  private Found() {}

  static String in(String sentence) {
    return CitationGrammar.find(sentence).stream()
        .map(Found::line)
        .collect(Collectors.joining(" + "));
  }

  private static String line(FoundCitation c) {
    StringBuilder line = new StringBuilder(c.name().orElse(c.typeName()));
    c.number().ifPresent(number -> line.append(' ').append(number));
    c.date().ifPresent(date -> line.append(' ').append(date));
    c.issuer().ifPresent(issuer -> line.append(" <").append(issuer).append('>'));
    return line.toString().strip();
  }
}
