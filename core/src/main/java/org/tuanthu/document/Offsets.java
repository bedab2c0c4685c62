package org.tuanthu.document;

import java.util.Arrays;
import java.util.Optional;

/** From which offset on a text stems from which origin: few of them, mostly put in their order. */
final class Offsets {
  private int[] offsets = new int[1];
  private Origin[] origins = new Origin[1];
  private int size;

  /** Enters an origin, in place of another at the same offset. */
  void put(int offset, Origin origin) {
    int at = Arrays.binarySearch(offsets, 0, size, offset);
    if (at >= 0) {
      origins[at] = origin;
      return;
    }
    int free = -at - 1;
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
      origins = Arrays.copyOf(origins, size * 2);
    }
    System.arraycopy(offsets, free, offsets, free + 1, size - free);
    System.arraycopy(origins, free, origins, free + 1, size - free);
    offsets[free] = offset;
    origins[free] = origin;
    size++;
  }

  /** The origin of the character at that offset; the first one for what stands before it. */
  Optional<Origin> at(int offset) {
    int at = Arrays.binarySearch(offsets, 0, size, offset);
    return size == 0 ? Optional.empty() : Optional.of(origins[at >= 0 ? at : Math.max(0, -at - 2)]);
  }

  /** The same origins, independent of later entries. */
  Offsets copy() {
    Offsets copy = new Offsets();
    copy.offsets = Arrays.copyOf(offsets, Math.max(1, size));
    copy.origins = Arrays.copyOf(origins, Math.max(1, size));
    copy.size = size;
    return copy;
  }
}
