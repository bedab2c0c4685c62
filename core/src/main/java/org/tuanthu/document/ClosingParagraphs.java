package org.tuanthu.document;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the paragraphs after the outline ("Trên đây là …") in its last section. */
final class ClosingParagraphs {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?iU)^(trên đây là|trong quá trình|quá trình (tổ chức|triển khai|thực hiện)"
              + "|căn cứ (kế hoạch|chỉ thị|nội dung) này|nhận được|yêu cầu |đề nghị |kế hoạch này|chỉ thị này"
              + "|.{3,80}? (yêu cầu|đề nghị|thông báo|giao) ).*");

  private ClosingParagraphs() {}

  static void move(List<SectionNode> sections, List<Paragraph> closing) {
    if (sections.isEmpty()) {
      return;
    }
    SectionNode last = sections.get(sections.size() - 1).deepestLast();
    List<Paragraph> blocks = last.blocks();
    int trailing = blocks.size();
    while (trailing > 0 && plain(blocks.get(trailing - 1))) {
      trailing--;
    }
    int from = trailing > 0 ? trailing : opening(blocks, Lines.endsSentence(last.title().text()));
    closing.addAll(blocks.subList(from, blocks.size()));
    blocks.subList(from, blocks.size()).clear();
  }

  /** Among plain paragraphs only: the first that speaks as a closing one does. */
  private static int opening(List<Paragraph> blocks, boolean numberedParagraph) {
    for (int i = numberedParagraph ? 0 : 1; i < blocks.size(); i++) {
      String text = ((Paragraph.Words) blocks.get(i)).text().text();
      if (OPENING.matcher(text).matches() || (i == blocks.size() - 1 && text.endsWith("/."))) {
        return i;
      }
    }
    if (!blocks.isEmpty()
        && ((Paragraph.Words) blocks.get(0)).text().text().startsWith("Trên đây là")) {
      return 0;
    }
    return blocks.size();
  }

  private static boolean plain(Paragraph paragraph) {
    return paragraph instanceof Paragraph.Words words && words.isPlain();
  }
}
