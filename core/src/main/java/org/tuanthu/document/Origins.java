package org.tuanthu.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuanthu.text.Span;

/** Where each block of a reading came from: from a place to its origin, character by character. */
public final class Origins {

  /** No origin known at all, as for a document that was built and not read. */
  public static final Origins NONE = new Builder().build();

  private final ImmutableMap<Place, ImmutableSortedMap<Integer, Origin>> byBlock;

  private Origins(ImmutableMap<Place, ImmutableSortedMap<Integer, Origin>> byBlock) {
    this.byBlock = byBlock;
  }

  /** The origin of the first character of that place. */
  public Optional<Origin> at(Place place) {
    ImmutableSortedMap<Integer, Origin> offsets = byBlock.get(place.whole());
    if (offsets == null) {
      return Optional.empty();
    }
    Map.Entry<Integer, Origin> entry = offsets.floorEntry(place.range().map(Span::start).orElse(0));
    return Optional.ofNullable(entry == null ? offsets.firstEntry() : entry)
        .map(Map.Entry::getValue);
  }

  /** Starts an empty table. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects origins while a document is read; not thread-safe. */
  public static final class Builder {
    private final Map<Place, TreeMap<Integer, Origin>> byBlock = new LinkedHashMap<>();

    /** From {@code offset} on, the text of that block stems from {@code origin}. */
    public Builder put(Place block, int offset, Origin origin) {
      byBlock.computeIfAbsent(block.whole(), b -> new TreeMap<>()).put(offset, origin);
      return this;
    }

    /** The table of all that was put. */
    public Origins build() {
      ImmutableMap.Builder<Place, ImmutableSortedMap<Integer, Origin>> all = ImmutableMap.builder();
      byBlock.forEach((block, offsets) -> all.put(block, ImmutableSortedMap.copyOfSorted(offsets)));
      return new Origins(all.buildOrThrow());
    }
  }
}
