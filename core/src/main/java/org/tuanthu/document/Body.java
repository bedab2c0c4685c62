package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The content (nội dung) of a document, component 6 of Article 8 of Decree 30/2020/NĐ-CP.
 *
 * @param preamble what stands before the first numbered part: legal bases and who issues
 * @param sections the outline
 * @param closing the paragraphs after the outline ("Trên đây là Kế hoạch …")
 */
public record Body(List<Block> preamble, List<Section> sections, List<Block> closing) {

  /** A body without any content. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of());

  public Body {
    preamble = ImmutableList.copyOf(preamble);
    sections = ImmutableList.copyOf(sections);
    closing = ImmutableList.copyOf(closing);
  }
}
