package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.PlacedText;
import org.tuanthu.regulation.AgencyNames;

/** Initials that stand for words of a unit's name ("Phòng KHTC" for "Phòng Kế hoạch Tài chính"). */
final class Abbreviations {
  private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,6}");
  private static final Pattern INTRODUCED =
      Pattern.compile("\\((?:[^()]{0,40} là:? )?[\"“]?(\\p{Lu}{2,6})[\"”]?\\)");

  /** Names of more words are sentences that were taken for a name. */
  private static final int LONGEST = 16;

  /** Abbreviations that every official reads. */
  private static final Set<String> COMMON =
      ImmutableSet.of("UBND", "HĐND", "MTTQ", "UBMTTQ", "TAND", "VKSND", "HTX", "TW");

  private final Map<String, String> contracted = new HashMap<>();
  private final Set<String> introduced = new HashSet<>(COMMON);

  Abbreviations(AdministrativeDocument document) {
    for (PlacedText text : document.texts()) {
      Matcher m = INTRODUCED.matcher(text.text());
      while (m.find()) {
        introduced.add(m.group(1));
      }
    }
  }

  /** Whether a word of the name is in capitals alone. */
  static boolean isAbbreviated(List<String> words) {
    return words.stream().anyMatch(word -> WORD.matcher(word).matches());
  }

  /** Makes a folded name known under that key, with every run of words that may be contracted. */
  void addFull(List<String> words, String key) {
    List<String> folded = words.subList(0, Math.min(words.size(), LONGEST));
    for (int from = 0; from < folded.size(); from++) {
      StringBuilder initials = new StringBuilder();
      for (int to = from; to < folded.size() && initials.length() < 6; to++) {
        initials.append(folded.get(to).substring(0, 1).toUpperCase(Locale.ROOT));
        if (initials.length() > 1) {
          contracted.putIfAbsent(form(folded, from, initials.toString(), to + 1), key);
        }
      }
    }
  }

  /** The key of the full name that an abbreviated one stands for without having been introduced. */
  Optional<String> keyOf(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (WORD.matcher(word).matches() && !introduced.contains(word)) {
        List<String> folded = words.stream().map(AgencyNames::fold).toList();
        return Optional.ofNullable(contracted.get(form(folded, i, word, i + 1)));
      }
    }
    return Optional.empty();
  }

  private static String form(List<String> folded, int from, String initials, int to) {
    return String.join(" ", folded.subList(0, from))
        + "|"
        + initials
        + "|"
        + String.join(" ", folded.subList(to, folded.size()));
  }
}
