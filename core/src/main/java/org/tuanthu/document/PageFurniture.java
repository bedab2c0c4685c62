package org.tuanthu.document;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Furniture.Kind;

/** Tells the lines of a source that are no words of the document. */
final class PageFurniture {
  private final BitSet runningHeads;
  private final BitSet watermark;
  private final PageNumbers numbers = new PageNumbers();
  private String above = "";

  PageFurniture(List<RawBlock> blocks) {
    this.runningHeads = RunningHeads.find(blocks);
    this.watermark = Watermark.find(blocks);
  }

  /**
   * The kind of furniture that the line of that block is; asked once a line, in their order.
   *
   * @param first whether it is the first of a page
   */
  Optional<Kind> kind(int block, String line, boolean first) {
    Optional<Kind> kind = of(block, line, first);
    if (kind.isEmpty()) {
      above = line;
    }
    return kind;
  }

  private Optional<Kind> of(int block, String line, boolean first) {
    if (numbers.isNext(line) || (first && numbers.isAnew(line))) {
      return Optional.of(Kind.PAGE_NUMBER);
    }
    Optional<Kind> alone = kindOf(line);
    if (alone.isPresent()) {
      return alone;
    }
    if (runningHeads.get(block)) {
      return Optional.of(Kind.RUNNING_HEAD);
    }
    if (watermark.get(block)) {
      return Optional.of(Kind.WATERMARK);
    }
    return SiteBanner.is(line, above) ? Optional.of(Kind.SITE_BANNER) : Optional.empty();
  }

  /** The kind that a line shows by itself, wherever it stands. */
  static Optional<Kind> kindOf(String line) {
    if (isRule(line)) {
      return Optional.of(Kind.RULE);
    }
    return FormComponent.isMissing(line) ? Optional.of(Kind.MISSING_MARK) : Optional.empty();
  }

  /** Whether a line consists of a rule only, such as {@code -------} or {@code *}. */
  static boolean isRule(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("-_=*~\u2013\u2014\u2500\u2015".indexOf(c) >= 0) {
        marks++;
      } else if (c != ' ') {
        return false;
      }
    }
    return marks >= 3 || (marks == 1 && line.strip().equals("*"));
  }
}
