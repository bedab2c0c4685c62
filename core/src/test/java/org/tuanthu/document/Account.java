package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tuanthu.text.VietnameseText;

/**
 * The account of a reading: every character of the source is in the document or among the
 * furniture.
 *
 * <p>Three things are not kept: blanks, the words that only announce a part, and the marks of
 * {@link #MARKS}, which open or close list items, rule tables or fill blanks; of those at least not
 * more may come out than went in.
 */
final class Account {
  private static final String MARKS = ".;,:/|-–—+*•_~…=▪●○♦·\u2500\u2015\uF0B7\uF02D";
  private static final List<String> ANNOUNCEMENTS =
      List.of("luật số", "số", "nơi nhận", "kính gửi");

  private final Map<Character, Integer> balance = new TreeMap<>();

  private Account() {}

  /** What is missing (positive) or invented (negative), or empty when the account is right. */
  static Map<Character, Integer> of(String source, Reading<AdministrativeDocument> reading) {
    Account account = new Account();
    account.add(source, 1);
    outcome(reading).forEach(text -> account.add(text, -1));
    return account.closed();
  }

  private static List<String> outcome(Reading<AdministrativeDocument> reading) {
    AdministrativeDocument document = reading.value();
    List<String> texts = new ArrayList<>();
    document.texts().forEach(text -> texts.add(text.text()));
    document
        .type()
        .filter(t -> t != DocumentType.OFFICIAL_LETTER)
        .ifPresent(type -> texts.add(type.vietnamese()));
    labels(document.body(), texts);
    for (Annex annex : document.annexes()) {
      annex.label().ifPresent(texts::add);
      labels(annex.body(), texts);
    }
    reading.furniture().forEach(furniture -> texts.add(furniture.text()));
    return texts;
  }

  private static void labels(Body body, List<String> texts) {
    labels(body.sections(), texts);
  }

  private static void labels(List<Section> sections, List<String> texts) {
    for (Section section : sections) {
      texts.add(section.written());
      labels(section.sections(), texts);
    }
  }

  private void add(String text, int sign) {
    for (char c : VietnameseText.fold(text).toCharArray()) {
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        balance.merge(c, sign, Integer::sum);
      }
    }
  }

  private Map<Character, Integer> closed() {
    balance.entrySet().removeIf(e -> MARKS.indexOf(e.getKey()) >= 0 && e.getValue() > 0);
    for (String words : ANNOUNCEMENTS) {
      if (holds(words)) {
        add(words, -1);
      }
    }
    balance.values().removeIf(count -> count == 0);
    return balance;
  }

  private boolean holds(String words) {
    Account other = new Account();
    other.add(words, 1);
    return other.balance.entrySet().stream()
        .allMatch(e -> balance.getOrDefault(e.getKey(), 0) >= e.getValue());
  }
}
