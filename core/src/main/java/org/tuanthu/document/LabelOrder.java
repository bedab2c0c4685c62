package org.tuanthu.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Which numbers and letters are due at the start of a line: the first one, or that after the last.
 */
final class LabelOrder {
  /** The highest numbers that are labels by themselves. */
  private static final int ARABIC = 99;

  private static final int ROMAN = 39;

  private int roman;
  private int number;
  private int letter;

  /** Takes note of a label that was found to open a paragraph. */
  void count(Label label) {
    if (label.kind() == Label.Kind.ARABIC && label.depth() == 1) {
      number = Integer.parseInt(label.label());
      letter = 0;
    } else if (label.kind() == Label.Kind.ROMAN) {
      roman = Numerals.ROMAN.value(label.label()).orElse(0);
    } else if (label.kind() == Label.Kind.LETTER) {
      letter = place(label);
    }
  }

  /** The label at the start of a line, be it so high that only its order speaks for it. */
  Optional<Label> label(String line) {
    Optional<Label> label = Label.of(line);
    return label.isPresent() || (number < ARABIC && roman < ROMAN)
        ? label
        : Label.high(line).filter(this::isDue);
  }

  private boolean isDue(Label label) {
    return label.kind() == Label.Kind.ROMAN
        ? Numerals.ROMAN.value(label.label()).orElse(0) == roman + 1
        : Integer.parseInt(label.label()) == number + 1;
  }

  /** Whether the label may be taken for one although nothing but its order speaks for it. */
  boolean expects(Label label, String above) {
    if (label.kind() == Label.Kind.ARABIC) {
      return label.depth() > 1
          || label.label().equals("1")
          || label.label().equals(Integer.toString(number + 1));
    }
    return label.kind() == Label.Kind.LETTER
        && label.written().endsWith(")")
        && (place(label) == 1 || place(label) == letter + 1)
        && !endsInPointer(above);
  }

  /** The place in the Vietnamese alphabet, from 1; 0 for a letter with a digit. */
  private static int place(Label letter) {
    return Numerals.LETTER.value(letter.label()).orElse(0);
  }

  /** Whether a line breaks off before a letter that points to a provision, as "tại điểm". */
  private static boolean endsInPointer(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.endsWith("điểm") || lower.endsWith("và") || lower.endsWith(",");
  }
}
