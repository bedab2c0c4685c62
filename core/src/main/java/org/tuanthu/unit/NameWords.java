package org.tuanthu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.List;
import org.tuanthu.text.VietnameseText;

/**
 * The words of a name without dashes, commas and "và". A word in capitals may stand for the first
 * letters of several words: {@code KHTC} for {@code Kế hoạch - Tài chính}.
 */
record NameWords(List<Word> words) {
  private static final ImmutableListMultimap<String, String> IN_FULL =
      ImmutableListMultimap.of("tp", "thành", "tp", "phố", "tx", "thị", "tx", "xã");

  /**
   * A word.
   *
   * @param initial its first letter without marks
   * @param capitals its letters without marks if all are capitals, else empty
   */
  record Word(String folded, char initial, String capitals) {}

  /**
   * How far two names go together.
   *
   * @param written the words of the text that fit
   * @param registered the words of the register that fit
   */
  record Fit(int written, int registered) {}

  static NameWords of(String name) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    String text = VietnameseText.normalize(name);
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        add(words, text.substring(begin, i));
        begin = i + 1;
      }
    }
    return new NameWords(words.build());
  }

  private static void add(ImmutableList.Builder<Word> words, String word) {
    String folded = VietnameseText.fold(word);
    if (folded.isEmpty() || folded.equals("và")) {
      return;
    }
    if (IN_FULL.containsKey(folded)) {
      IN_FULL.get(folded).forEach(part -> words.add(new Word(part, bare(part).charAt(0), "")));
      return;
    }
    String bare = bare(folded);
    boolean capitals = word.chars().allMatch(Character::isUpperCase);
    words.add(new Word(folded, bare.charAt(0), capitals ? bare : ""));
  }

  /** Letters without marks, đ as d. */
  private static String bare(String folded) {
    StringBuilder bare = new StringBuilder();
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c == 'đ' ? 'd' : c);
      }
    }
    return bare.isEmpty() ? "?" : bare.toString();
  }

  /** Goes along this name, as a text writes it, and one of the register from their beginnings. */
  Fit fit(NameWords registered, boolean initials) {
    int i = 0;
    int j = 0;
    while (i < words.size() && j < registered.words.size()) {
      Word word = words.get(i);
      if (word.folded().equals(registered.words.get(j).folded())) {
        j++;
      } else if (initials && stands(word, i) && registered.begins(word.capitals(), j)) {
        j += word.capitals().length();
      } else {
        break;
      }
      i++;
    }
    return new Fit(i, j);
  }

  /** A single letter stands for a word at the beginning only: P. KHTC. */
  private static boolean stands(Word word, int index) {
    return word.capitals().length() > (index == 0 ? 0 : 1);
  }

  private boolean begins(String letters, int from) {
    if (from + letters.length() > words.size()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (words.get(from + i).initial() != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  NameWords from(int index) {
    return new NameWords(words.subList(index, words.size()));
  }

  /** The first letter without marks. */
  char initial() {
    return words.get(0).initial();
  }

  int size() {
    return words.size();
  }

  /** The folded words from one to another. */
  String between(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      all.append(all.isEmpty() ? "" : " ").append(word.folded());
    }
    return all.toString();
  }
}
