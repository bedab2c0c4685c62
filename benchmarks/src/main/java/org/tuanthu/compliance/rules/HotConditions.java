package org.tuanthu.compliance.rules;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;

/** Conditions that built-in rules have on words, for loops and rules that are timed beside them. */
public final class HotConditions {
  private static final Splitter BLANKS = Splitter.on(' ').limit(24);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(24);
  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));

  private HotConditions() {}

  /** Whether those names are several units that lead together (PLAN-007). */
  public static boolean leadTogether(AdministrativeDocument document, String lead, Place place) {
    return TwoLeadsRule.areSeveral(lead) && new LeadTexts(document).leads(lead, place);
  }

  /** A unit where it is named: which one it is, and how it is written (UNIT-001). */
  public record Named(int ordinal, String key, String written, Place place) {
    public int getOrdinal() {
      return ordinal;
    }

    public String getKey() {
      return key;
    }

    public String getWritten() {
      return written;
    }

    public Place getPlace() {
      return place;
    }
  }

  /** All units that a plan names. */
  public static List<Named> named(Dossier dossier) {
    List<NamedUnit> units = NamedUnit.of(dossier.plan());
    UnitNames names = new UnitNames();
    for (NamedUnit unit : units) {
      names.add(unit.name());
    }
    Abbreviations abbreviations = new Abbreviations(dossier.document());
    Map<String, Spelling> known = new HashMap<>();
    Map<String, Map<String, String>> forms = new HashMap<>();
    List<Named> named = new ArrayList<>();
    for (NamedUnit unit : units) {
      List<String> words = WORDS.splitToList(unit.name());
      if (!Abbreviations.isAbbreviated(words)) {
        Spelling spelling = known.get(unit.name());
        if (spelling == null) {
          spelling = full(unit.name(), words, names, abbreviations);
          known.put(unit.name(), spelling);
        }
        add(spelling, unit, forms, named);
      }
    }
    for (NamedUnit unit : units) {
      if (unit.inContent()) {
        abbreviations
            .keyOf(WORDS.splitToList(unit.name()))
            .ifPresent(key -> add(new Spelling(key, unit.name()), unit, forms, named));
      }
    }
    return named;
  }

  private static Spelling full(
      String name, List<String> words, UnitNames names, Abbreviations abbreviations) {
    String key = names.key(name);
    String folded = names.fold(name);
    abbreviations.addFull(BLANKS.splitToList(folded), key);
    for (int end = words.size(); end > 0; end--) {
      String beginning = MARKS.trimTrailingFrom(String.join(" ", words.subList(0, end)));
      if (folded.equals(key) || names.fold(beginning).equals(key)) {
        return new Spelling(key, beginning);
      }
    }
    return new Spelling(key, String.join(" ", words));
  }

  private static void add(
      Spelling spelling, NamedUnit unit, Map<String, Map<String, String>> forms, List<Named> all) {
    String written =
        forms
            .computeIfAbsent(spelling.key(), key -> new HashMap<>())
            .computeIfAbsent(spelling.unified(), form -> spelling.capitalised());
    all.add(new Named(all.size(), spelling.key(), written, unit.place()));
  }
}
