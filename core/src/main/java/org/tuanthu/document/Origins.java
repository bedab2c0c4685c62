package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.text.Span;

/**
 * Where each block of a reading came from: from a place to its origin, character by character.
 *
 * <p>For a text file, {@link #spans} leads from a place to the very characters: in the file {@code
 * "Thời ha\u0323n\nbáo cáo"} (the mark of "ạ" is a character of its own) the block "Thời hạn báo
 * cáo" has the spans 0 to 9 of line 1 and 0 to 7 of line 2.
 */
public final class Origins {

  /** No origin known at all, as for a document that was built and not read. */
  public static final Origins NONE = new Builder().build();

  private final ImmutableMap<Place, Offsets> byBlock;
  private final Alignments alignments;

  private Origins(ImmutableMap<Place, Offsets> byBlock, Alignments alignments) {
    this.byBlock = byBlock;
    this.alignments = alignments;
  }

  /** The same origins, of a text whose lines were brought into normal form. */
  Origins with(Alignments lines) {
    return new Origins(byBlock, lines);
  }

  /** The origin of the first character of that place. */
  public Optional<Origin> at(Place place) {
    Offsets offsets = byBlock.get(place.whole());
    return offsets == null
        ? Optional.empty()
        : offsets.at(place.range().map(Span::start).orElse(0));
  }

  /**
   * The characters of a text file that the place came from, line by line, without what was added to
   * join them. Empty for other sources, and for what stands nowhere in the file.
   */
  public List<SourceSpan> spans(Place place) {
    Offsets offsets = byBlock.get(place.whole());
    return offsets == null
        ? List.of()
        : offsets.spans(place.range()).stream()
            .map(alignments::original)
            .collect(ImmutableList.toImmutableList());
  }

  /** Starts an empty table. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects origins while a document is read; not thread-safe. */
  public static final class Builder {
    private final Map<Place, Offsets> byBlock = new LinkedHashMap<>();

    /** From {@code offset} on, the text of that block stems from {@code origin}. */
    public Builder put(Place block, int offset, Origin origin) {
      offsets(block).put(offset, origin, Offsets.NOWHERE);
      return this;
    }

    /** At {@code offset} of that block stands that text. */
    void put(Place block, int offset, Healed text) {
      if (!text.isEmpty()) {
        offsets(block).putAll(text.offsets(), offset, text.text().length());
      }
    }

    private Offsets offsets(Place block) {
      return byBlock.computeIfAbsent(block.whole(), b -> new Offsets());
    }

    /** The table of all that was put. */
    public Origins build() {
      ImmutableMap.Builder<Place, Offsets> all =
          ImmutableMap.builderWithExpectedSize(byBlock.size());
      byBlock.forEach((block, offsets) -> all.put(block, offsets.copy()));
      return new Origins(all.buildOrThrow(), Alignments.NONE);
    }
  }
}
