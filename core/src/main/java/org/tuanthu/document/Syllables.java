package org.tuanthu.document;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The syllables of Vietnamese (âm tiết): an initial, a rhyme and a tone. What is written right
 * obeys this closely, what was decoded wrongly hardly ever does.
 */
final class Syllables {
  private static final ImmutableSet<String> INITIALS =
      ImmutableSet.copyOf(
          " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" "));

  private static final ImmutableSet<String> RHYMES =
      ImmutableSet.copyOf(
          ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
                  + " e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
                  + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
                  + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt"
                  + " oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt"
                  + " ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung"
                  + " uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu"
                  + " ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu ynh")
              .split(" "));

  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern CLOSED = Pattern.compile("(?:[cpt]|ch)$");
  private static final Pattern TONE_OF_CLOSED = Pattern.compile("[\u0301\u0323]");
  private static final int LONGEST = 7;

  private Syllables() {}

  /** Whether the word, in NFC, is a possible syllable; without a tone mark it may have lost one. */
  static boolean isOne(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = TONE.matcher(parts).replaceAll("");
    int tones = parts.length() - bare.length();
    if (tones > 1) {
      return false;
    }
    boolean fits =
        tones == 0 || !CLOSED.matcher(bare).find() || TONE_OF_CLOSED.matcher(parts).find();
    return fits && splits(Normalizer.normalize(bare, Normalizer.Form.NFC));
  }

  private static boolean splits(String syllable) {
    for (int i = Math.min(3, syllable.length() - 1); i >= 0; i--) {
      if (INITIALS.contains(syllable.substring(0, i)) && RHYMES.contains(syllable.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Counts the marked words of a text in NFC and those of them that are syllables. */
  static Count count(String text) {
    Map<String, Boolean> known = new HashMap<>();
    int marked = 0;
    int right = 0;
    int start = 0;
    boolean special = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (belongs(c)) {
        special |= c >= 0x80;
        continue;
      }
      if (special) {
        marked++;
        right += known.computeIfAbsent(text.substring(start, i), Syllables::isOne) ? 1 : 0;
      }
      start = i + 1;
      special = false;
    }
    return new Count(marked, right);
  }

  /** Letters, and the signs beyond ASCII that wrong decoding leaves among them. */
  private static boolean belongs(char c) {
    return Character.isLetter(c)
        || (c >= 0x80 && c <= 0xFF && !Character.isSpaceChar(c))
        || c == TextEncoding.UNREADABLE;
  }

  /**
   * How much of a text is Vietnamese.
   *
   * @param marked words with a letter or sign beyond ASCII
   * @param right those of them that are possible syllables
   */
  record Count(int marked, int right) {
    /** The right ones among the marked ones, 0 to 1. */
    double share() {
      return marked == 0 ? 0 : (double) right / marked;
    }
  }
}
