package org.tuanthu.document;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines that end a paragraph by the blanks behind their last word. Texts that were taken
 * out of printed pages have one blank behind each line and one more where the paragraph ended;
 * where such blanks also stand behind lines that run on, they mean nothing.
 */
final class ClosingBlanks {
  private static final int FEWEST = 3;
  private static final int ORDINARY = 1;

  private ClosingBlanks() {}

  /** The indexes of the blocks that are such lines. */
  static BitSet find(List<RawBlock> blocks) {
    BitSet closing = new BitSet();
    int lines = 0;
    int ordinary = 0;
    int previous = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof RawBlock.Line line) || line.text().isBlank()) {
        continue;
      }
      String text = line.text();
      if (previous >= 0 && closing.get(previous) && Lines.startsSmall(text.strip())) {
        return new BitSet();
      }
      int blanks = text.length() - text.stripTrailing().length();
      lines++;
      ordinary += blanks == ORDINARY ? 1 : 0;
      closing.set(i, blanks > ORDINARY);
      previous = i;
    }
    boolean meant = closing.cardinality() >= FEWEST && ordinary > lines * 0.5;
    return meant ? closing : new BitSet();
  }
}
