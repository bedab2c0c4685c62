package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.VietnameseText;

/**
 * The encoding that a text without mark, which is not UTF-8, seems to be in.
 *
 * @param encoding the one whose reading is most like Vietnamese
 * @param count how much of that reading is Vietnamese
 * @param rival the share of syllables in the second best reading
 */
record EncodingGuess(TextEncoding encoding, Syllables.Count count, double rival) {
  private static final int SAMPLE = 1 << 16;
  private static final int FEWEST_WORDS = 20;
  private static final double CERTAIN_SHARE = 0.9;
  private static final double LIKELY_SHARE = 0.6;

  private static final ImmutableList<TextEncoding> OLD =
      ImmutableList.of(TextEncoding.TCVN3, TextEncoding.VNI, TextEncoding.WINDOWS_1258);
  private static final ImmutableList<TextEncoding> ALL =
      ImmutableList.<TextEncoding>builder().addAll(OLD).add(TextEncoding.UTF_8).build();

  /** UTF-16 without a mark, told by the few upper bytes that Vietnamese text has. */
  static Optional<TextEncoding> utf16(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int little = 0;
    int big = 0;
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      zeros += bytes[2 * i] == 0 || bytes[2 * i + 1] == 0 ? 1 : 0;
      little += isUpperByte(bytes[2 * i + 1]) && bytes[2 * i] != 0 ? 1 : 0;
      big += isUpperByte(bytes[2 * i]) && bytes[2 * i + 1] != 0 ? 1 : 0;
    }
    boolean wide = Math.max(little, big) >= pairs * 0.95 && zeros >= pairs * 0.2;
    if (!wide || little == big) {
      return Optional.empty();
    }
    return Optional.of(little > big ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE);
  }

  /** Upper bytes of Latin letters, combining marks, Vietnamese letters, and of bullets. */
  private static boolean isUpperByte(byte b) {
    return b == 0 || b == 1 || b == 3 || b == 0x1E || b == 0x20 || b == (byte) 0xF0;
  }

  /** The old encoding that makes most sense of the first marked part of a text. */
  static EncodingGuess old(byte[] bytes) {
    return best(bytes, OLD);
  }

  /** The same of a text that was misread, be it UTF-8 taken for another encoding. */
  static EncodingGuess misread(byte[] bytes) {
    return best(bytes, ALL);
  }

  private static EncodingGuess best(byte[] bytes, List<TextEncoding> encodings) {
    int from = firstMarked(bytes);
    int to = Math.min(bytes.length, from + SAMPLE);
    TextEncoding first = encodings.get(0);
    EncodingGuess best = new EncodingGuess(first, count(first, bytes, from, to), 0);
    for (TextEncoding encoding : encodings.subList(1, encodings.size())) {
      Syllables.Count count = count(encoding, bytes, from, to);
      double share = best.count.share();
      best =
          count.share() > share
              ? new EncodingGuess(encoding, count, share)
              : new EncodingGuess(best.encoding, best.count, Math.max(best.rival, count.share()));
    }
    return best;
  }

  /** Whether the first marked part of a text reads well as it is, or has no marked word. */
  static boolean isVietnamese(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) < 0x80) {
      from++;
    }
    int to = Math.min(text.length(), from + SAMPLE);
    Syllables.Count count = Syllables.count(VietnameseText.normalize(text.substring(from, to)));
    return count.marked() == 0 || count.share() >= LIKELY_SHARE;
  }

  private static Syllables.Count count(TextEncoding encoding, byte[] bytes, int from, int to) {
    return Syllables.count(VietnameseText.normalize(encoding.decode(bytes, from, to)));
  }

  /** The start of the word with the first byte beyond ASCII. */
  private static int firstMarked(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    while (at > 0 && bytes[at - 1] > ' ') {
      at--;
    }
    return at;
  }

  /** Whether the words leave no doubt. */
  boolean isCertain() {
    return count.right() >= FEWEST_WORDS && count.share() >= CERTAIN_SHARE && rival < LIKELY_SHARE;
  }

  /** Whether it is worth naming. */
  boolean isLikely() {
    return count.share() >= LIKELY_SHARE && rival < count.share();
  }
}
