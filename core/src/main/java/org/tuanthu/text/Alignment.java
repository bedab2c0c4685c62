package org.tuanthu.text;

import java.util.Arrays;

/**
 * Which characters of a raw text those of its normal form stem from (đối chiếu với văn bản gốc).
 *
 * <p>Example: in {@code "ha\u0323n"}, whose normal form is {@code "hạn"}, the characters 1 to 2 of
 * the normal form stem from the characters 1 to 3.
 */
public final class Alignment {
  private final int[] edits;

  private Alignment(int[] edits) {
    this.edits = edits;
  }

  /** The alignment of a text with {@link VietnameseText#normalize} of it. */
  public static Alignment of(String raw) {
    Edits edits = new Edits();
    int normal = 0;
    for (int start = 0, end; start < raw.length(); start = end) {
      end = start + 1;
      while (end < raw.length() && joinsBefore(raw.charAt(end))) {
        end++;
      }
      int length =
          end == start + 1 && staysOne(raw.charAt(start))
              ? 1
              : VietnameseText.normalize(raw.substring(start, end)).length();
      for (int i = 0; i < length; i++) {
        edits.add(normal++, Math.min(start + i, end - 1));
      }
      if (length > 0) {
        edits.add(normal, end);
      }
    }
    return new Alignment(edits.values());
  }

  /** What normalisation keeps as one character, seen at a glance. */
  private static boolean staysOne(char c) {
    return (c < 0x180 && c != 0xAD) || (c >= 0x1EA0 && c <= 0x1EF9);
  }

  /** Marks, low surrogates and the like, which may merge with the character before them. */
  private static boolean joinsBefore(char c) {
    if (c < 0x300) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> Character.isSurrogate(c) || (c >= 0x1160 && c <= 0x11FF);
    };
  }

  /** Whether each character stands where it stood. */
  public boolean isInStep() {
    return edits.length == 0;
  }

  /**
   * The range of the raw text from which a range of the normal form stems. Characters that went are
   * part of it where they stood between others.
   */
  public Span original(Span normal) {
    int start = original(normal.start());
    return new Span(start, normal.length() == 0 ? start : original(normal.end()));
  }

  private int original(int normal) {
    int low = 0;
    int high = edits.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits[2 * middle] <= normal) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? normal : edits[2 * low - 1] + normal - edits[2 * low - 2];
  }

  /** Pairs of a normal and a raw offset from which on both go in step. */
  private static final class Edits {
    private int[] pairs = new int[8];
    private int size;
    private int ahead;

    void add(int normal, int raw) {
      if (raw - normal == ahead) {
        return;
      }
      ahead = raw - normal;
      if (size > 0 && pairs[size - 2] == normal) {
        size -= 2;
      }
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = normal;
      pairs[size++] = raw;
    }

    int[] values() {
      return Arrays.copyOf(pairs, size);
    }
  }
}
