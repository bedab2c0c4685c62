package org.tuanthu.document;

import java.util.BitSet;
import java.util.List;

/**
 * Paragraphs inside a quotation that runs over several of them, as when a new article is quoted:
 * their numbers are no outline.
 */
final class Quotation {
  private static final int LONGEST = 60;

  private final BitSet covered = new BitSet();

  Quotation(List<Paragraph> paragraphs) {
    int opened = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i) instanceof Paragraph.Words w ? w.text().text() : "";
      int depth = depth(text);
      if (opened < 0 && depth > 0 && text.startsWith("\u201C")) {
        opened = i;
      } else if (opened >= 0 && depth < 0) {
        covered.set(opened, i + 1);
        opened = -1;
      } else if (opened >= 0 && i - opened > LONGEST) {
        opened = -1;
      }
    }
  }

  boolean covers(int paragraph) {
    return covered.get(paragraph);
  }

  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '\u201C' ? 1 : text.charAt(i) == '\u201D' ? -1 : 0;
    }
    return depth;
  }
}
