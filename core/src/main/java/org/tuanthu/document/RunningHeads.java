package org.tuanthu.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that stand at the head or foot of at least three pages and of every second one. Pages are
 * told by form feeds and by lone numbers; occurrences lie at least {@link #NEAREST} lines apart, as
 * they do not in a table. The first line of all counts as one of them, and stays. Such a line is a
 * title, not a part of a sentence.
 */
final class RunningHeads {
  private static final int FEWEST = 3;
  private static final int NEAREST = 12;
  private static final int LONGEST = 100;

  private final Map<String, List<Integer>> byText = new HashMap<>();
  private final List<RawBlock> blocks;
  private int turns;
  private String first = "";

  private RunningHeads(List<RawBlock> blocks) {
    this.blocks = blocks;
  }

  /** The indices of the blocks that hold such lines. */
  static BitSet find(List<RawBlock> blocks) {
    RunningHeads heads = new RunningHeads(blocks);
    heads.collect();
    BitSet found = new BitSet();
    for (Map.Entry<String, List<Integer>> head : heads.byText.entrySet()) {
      int pages = head.getValue().size() + (head.getKey().equals(heads.first) ? 1 : 0);
      if (pages >= Math.max(FEWEST, heads.turns / 2)) {
        head.getValue().forEach(found::set);
      }
    }
    return found;
  }

  private void collect() {
    int above = -1;
    boolean top = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (!(blocks.get(i) instanceof RawBlock.Line line)) {
        continue;
      }
      String text = line.text().strip();
      boolean turned = line.text().indexOf('\f') >= 0 || PageNumbers.isAlone(text);
      if (turned && above >= 0) {
        add(above);
      }
      turns += turned && !top ? 1 : 0;
      top |= turned;
      if (text.isEmpty() || PageNumbers.isAlone(text)) {
        continue;
      }
      if (top) {
        add(i);
      }
      first = first.isEmpty() ? text : first;
      above = i;
      top = false;
    }
  }

  private void add(int block) {
    String text = ((RawBlock.Line) blocks.get(block)).text().strip();
    if (!isTitle(text) || Substance.isIn(text)) {
      return;
    }
    List<Integer> places = byText.computeIfAbsent(text, t -> new ArrayList<>());
    if (places.isEmpty() || block - places.get(places.size() - 1) >= NEAREST) {
      places.add(block);
    }
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST
        && text.indexOf("   ") < 0
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetterOrDigit(Lines.last(text));
  }
}
