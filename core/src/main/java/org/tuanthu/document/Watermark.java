package org.tuanthu.document;

import java.util.BitSet;
import java.util.List;

/**
 * Letters of a slanting watermark, each on a line of its own inside a sentence. Only lines of one
 * or two letters between long lines of which the lower one goes on in small letters are taken for
 * it, and only where there are at least {@link #FEWEST}.
 */
final class Watermark {
  private static final int FEWEST = 4;
  private static final int LONG_LINE = 30;

  private Watermark() {}

  /** The indices of the blocks that hold such fragments. */
  static BitSet find(List<RawBlock> blocks) {
    BitSet found = new BitSet();
    int above = -1;
    int fragment = -1;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i) instanceof RawBlock.Line line ? line.text().strip() : "";
      if (text.isEmpty()) {
        continue;
      }
      if (isFragment(text) && fragment < 0 && above >= 0) {
        fragment = i;
        continue;
      }
      boolean goesOn = text.length() >= LONG_LINE && Lines.startsSmall(text);
      if (fragment >= 0 && goesOn) {
        found.set(fragment);
      }
      fragment = -1;
      above = text.length() >= LONG_LINE && !Lines.endsSentence(text) ? i : -1;
    }
    return found.cardinality() >= FEWEST ? found : new BitSet();
  }

  private static boolean isFragment(String text) {
    return text.length() <= 2 && text.chars().allMatch(Character::isLetter);
  }
}
