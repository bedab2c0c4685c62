package org.tuanthu.importdocx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the numbered paragraphs of a document in their order. */
final class ListCounters {
  private static final int UNUSED = -1;

  private final Numbering numbering;
  private final Styles styles;
  private final Map<Integer, int[]> counters = new HashMap<>();
  private final Set<Long> started = new HashSet<>();

  ListCounters(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * What stands in front of the next paragraph, with its blank; empty for none.
   *
   * @param own what the paragraph itself says, with the id of its style
   */
  String next(Style own) {
    Optional<String> styleId = own.parent().or(styles::ordinary);
    Style whole = own.over(styles.whole(styleId));
    Optional<Numbering.Resolved> list =
        whole.list().filter(id -> id != 0).flatMap(id -> numbering.list(id, styles));
    if (list.isEmpty()) {
      return "";
    }
    Optional<Integer> byStyle =
        own.list().isPresent()
            ? Optional.empty()
            : styles.naming(styleId).flatMap(list.get()::levelOf);
    int level = own.level().or(() -> byStyle).or(whole::level).orElse(0);
    return written(list.get(), level, count(list.get(), whole.list().get(), level));
  }

  private int[] count(Numbering.Resolved list, int instance, int level) {
    int[] counts = counters.computeIfAbsent(list.definition(), id -> unused());
    boolean anew =
        list.instance().starts().containsKey(level)
            && started.add((long) instance * ListLevel.COUNT + level);
    counts[level] = anew || counts[level] == UNUSED ? list.start(level) : counts[level] + 1;
    for (int inner = level + 1; inner < ListLevel.COUNT; inner++) {
      int limit = list.level(inner).restart().orElse(ListLevel.COUNT);
      if (level < limit) {
        counts[inner] = UNUSED;
      }
    }
    return counts;
  }

  private static int[] unused() {
    int[] counts = new int[ListLevel.COUNT];
    Arrays.fill(counts, UNUSED);
    return counts;
  }

  private static String written(Numbering.Resolved list, int level, int[] counts) {
    ListLevel shown = list.level(level);
    String text = shown.text();
    if (shown.format() == NumberFormat.BULLET) {
      String bullet = Symbols.bullet(text);
      return bullet.isEmpty() ? "" : bullet + " ";
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '%' && next >= '1' && next <= '9') {
        out.append(number(list, next - '1', shown.digitsOnly(), counts));
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString().isBlank() ? "" : out.append(shown.suffix()).toString();
  }

  private static String number(
      Numbering.Resolved list, int level, boolean digitsOnly, int[] counts) {
    int count = counts[level] == UNUSED ? list.start(level) : counts[level];
    NumberFormat format = list.level(level).format();
    return digitsOnly && format != NumberFormat.NONE
        ? NumberFormat.DECIMAL.write(count)
        : format.write(count);
  }
}
