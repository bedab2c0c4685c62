package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.Span;

/**
 * A place inside a document (vị trí): part, section path, block and character range. It says
 * nothing of lines or pages; those are an {@link Origin}.
 *
 * @param part the component
 * @param path labels from the outermost section, for example {@code [II, 1]}; the second of two
 *     equal labels is {@code II#2}; an annex comes first as {@code PL1}, {@code PL2}
 * @param block index of the block from 0, or {@link #HEADING}
 * @param range the characters within that block's text; empty for the whole
 */
public record Place(Part part, List<String> path, int block, Optional<Span> range)
    implements Comparable<Place> {

  /** The block number of a section's title, and of parts that are one text. */
  public static final int HEADING = -1;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::part)
          .thenComparing(Place::section)
          .thenComparingInt(Place::block)
          .thenComparingInt(place -> place.range().map(Span::start).orElse(-1))
          .thenComparingInt(place -> place.range().map(Span::end).orElse(-1));

  public Place {
    if (block < HEADING) {
      throw new IllegalArgumentException("A block counts from 0, got " + block);
    }
    path = ImmutableList.copyOf(path);
  }

  /** A part that is one text, such as the number or the title. */
  public static Place of(Part part) {
    return new Place(part, List.of(), HEADING, Optional.empty());
  }

  /** A block of a part without sections, such as the preamble or the recipients. */
  public static Place of(Part part, int block) {
    return new Place(part, List.of(), block, Optional.empty());
  }

  /** The title of the section at that path. */
  public static Place section(List<String> path) {
    return new Place(Part.SECTION, path, HEADING, Optional.empty());
  }

  /** The same section or part, at that block. */
  public Place block(int index) {
    return new Place(part, path, index, Optional.empty());
  }

  /** The same block, at those characters. */
  public Place range(Span span) {
    return new Place(part, path, block, Optional.of(span));
  }

  /** The same block as a whole. */
  public Place whole() {
    return range.isEmpty() ? this : new Place(part, path, block, Optional.empty());
  }

  /** The section path as people write it, for example {@code II.1}; empty outside of sections. */
  public String section() {
    return String.join(".", path);
  }

  /**
   * Orders by part, section path as text, block and range; {@link AdministrativeDocument#texts()}
   * gives the order of the document.
   */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** The components in the order of a document. */
  public enum Part {
    MOTTO,
    SUPERIOR,
    AGENCY,
    NUMBER,
    PLACE_AND_DATE,
    MARKS,
    TYPE,
    TITLE,
    ADDRESSEES,
    PREAMBLE,
    SECTION,
    CLOSING,
    SIGNATURE,
    RECIPIENTS,
    ANNEX
  }
}
