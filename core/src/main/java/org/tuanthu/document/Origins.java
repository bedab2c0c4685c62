package org.tuanthu.document;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.text.Span;

/** Where each block of a reading came from: from a place to its origin, character by character. */
public final class Origins {

  /** No origin known at all, as for a document that was built and not read. */
  public static final Origins NONE = new Builder().build();

  private final ImmutableMap<Place, Offsets> byBlock;

  private Origins(ImmutableMap<Place, Offsets> byBlock) {
    this.byBlock = byBlock;
  }

  /** The origin of the first character of that place. */
  public Optional<Origin> at(Place place) {
    Offsets offsets = byBlock.get(place.whole());
    return offsets == null
        ? Optional.empty()
        : offsets.at(place.range().map(Span::start).orElse(0));
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
      byBlock.computeIfAbsent(block.whole(), b -> new Offsets()).put(offset, origin);
      return this;
    }

    /** The table of all that was put. */
    public Origins build() {
      ImmutableMap.Builder<Place, Offsets> all =
          ImmutableMap.builderWithExpectedSize(byBlock.size());
      byBlock.forEach((block, offsets) -> all.put(block, offsets.copy()));
      return new Origins(all.buildOrThrow());
    }
  }
}
