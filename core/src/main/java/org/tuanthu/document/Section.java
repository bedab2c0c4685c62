package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

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
}
