package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A numbered part of a document's content (phần, chương, mục, điều, khoản, điểm): everything that
 * carries a Roman or Arabic number or a letter.
 *
 * @param label the number itself, for example {@code II}, {@code 1}, {@code 1.2}, {@code a}
 * @param written the number with its word and marks as printed, for example {@code II.}, {@code
 *     a)}, {@code Điều 5.}
 * @param title the heading; empty when the number opens a plain paragraph, which is then the first
 *     block
 * @param blocks the content before the first subsection
 * @param sections the subsections
 */
public record Section(
    String label, String written, String title, List<Block> blocks, List<Section> sections) {

  public Section {
    if (label.isBlank()) {
      throw new IllegalArgumentException("A section needs a label, for example II or 1.2");
    }
    blocks = ImmutableList.copyOf(blocks);
    sections = ImmutableList.copyOf(sections);
  }

  /**
   * The paths of sibling sections: the parent's path and each one's label, of which only the last
   * component counts below a section ({@code 1.2} within {@code 1} is {@code 2}); the second of two
   * equal ones is {@code 2#2}.
   */
  public static List<List<String>> paths(List<String> parent, List<Section> siblings) {
    return labelPaths(parent, siblings.stream().map(Section::label).toList());
  }

  /** The same for sections of which only the labels are known yet. */
  static List<List<String>> labelPaths(List<String> parent, List<String> siblings) {
    ImmutableList.Builder<List<String>> paths = ImmutableList.builder();
    Map<String, Integer> seen = new HashMap<>();
    for (String label : siblings) {
      String own = parent.isEmpty() ? label : lastComponent(label);
      int count = seen.merge(own, 1, Integer::sum);
      String step = count == 1 ? own : own + "#" + count;
      paths.add(ImmutableList.<String>builder().addAll(parent).add(step).build());
    }
    return paths.build();
  }

  private static String lastComponent(String label) {
    return label.substring(label.lastIndexOf('.') + 1);
  }
}
