package org.tuanthu.document;

import java.util.Optional;

/** A healed paragraph of the body with its label, or a table. */
sealed interface Paragraph {

  /**
   * Words.
   *
   * @param label the number, letter or bullet; not part of the text
   * @param column where in the line of its origin the label begins
   * @param text empty when the number stands alone
   */
  record Words(Optional<Label> label, int column, Healed text) implements Paragraph {
    boolean isPlain() {
      return label.isEmpty();
    }

    boolean isBullet() {
      return label.map(Label::isBullet).orElse(false);
    }

    /** Whether this opens a section. */
    boolean opens() {
      return label.isPresent() && !isBullet();
    }
  }

  /** A table. */
  record Cells(Row.Table table) implements Paragraph {}
}
