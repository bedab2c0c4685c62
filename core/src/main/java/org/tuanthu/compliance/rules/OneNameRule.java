package org.tuanthu.compliance.rules;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.regulation.AgencyNames;

/** UNIT-001: one unit is written in one way. */
public final class OneNameRule extends BuiltInRule {
  private static final CharMatcher MARKS =
      CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));
  private static final Splitter BLANKS = Splitter.on(' ').limit(24);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(24);

  /** Called by {@link java.util.ServiceLoader}. */
  public OneNameRule() {
    super("UNIT-001", Severity.NOTICE, Scope.PLANS, Decree30.article("Phụ lục II"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-units");
    List<NamedUnit> units = NamedUnit.of(dossier.plan());
    judgement.looked(units.size());
    UnitNames names = new UnitNames();
    units.forEach(unit -> names.add(unit.name()));
    KnownNames register = new KnownNames(dossier);
    units.forEach(unit -> register.add(unit.name()));
    Spellings spellings = new Spellings(new Abbreviations(dossier.document()), register);
    units.forEach(unit -> spellings.addFull(unit, names));
    units.forEach(spellings::addAbbreviated);
    spellings.report(judgement);
  }

  /** The spellings of each unit with their places. */
  private static final class Spellings {
    private final Abbreviations abbreviations;
    private final KnownNames register;
    private final Map<String, Spelling> known = new HashMap<>();
    private final Table<String, String, String> spellings = TreeBasedTable.create();
    private final SetMultimap<String, Place> places = LinkedHashMultimap.create();

    Spellings(Abbreviations abbreviations, KnownNames register) {
      this.abbreviations = abbreviations;
      this.register = register;
    }

    /** Names in capitals alone, as in heads and signatures, are no spelling of their own. */
    void addFull(NamedUnit unit, UnitNames names) {
      List<String> words = WORDS.splitToList(unit.name());
      if (!Abbreviations.isAbbreviated(words)) {
        put(known.computeIfAbsent(unit.name(), name -> full(name, words, names)), unit.place());
        return;
      }
      Spelling spelling = new Spelling(names.key(unit.name()), unit.name());
      if (register.allows(spelling)) {
        put(spelling, unit.place());
      }
    }

    private Spelling full(String name, List<String> words, UnitNames names) {
      String key = names.key(name);
      String folded = names.fold(name);
      abbreviations.addFull(BLANKS.splitToList(folded), key);
      String whole = MARKS.trimTrailingFrom(String.join(" ", words));
      return new Spelling(key, folded.equals(key) ? whole : cut(words, key));
    }

    void addAbbreviated(NamedUnit unit) {
      if (unit.inContent() && !register.allows(new Spelling("", unit.name()))) {
        abbreviations
            .keyOf(WORDS.splitToList(unit.name()))
            .ifPresent(key -> put(new Spelling(key, unit.name()), unit.place()));
      }
    }

    /** All spellings that the register has are one. */
    private void put(Spelling spelling, Place place) {
      String key = register.key(spelling);
      String form = register.allows(spelling) ? "" : spelling.unified();
      if (!spellings.contains(key, form)) {
        spellings.put(key, form, spelling.capitalised());
      }
      places.put(key, place);
    }

    /** The words of the name that the key covers. */
    private static String cut(List<String> words, String key) {
      for (int end = words.size(); end > 0; end--) {
        String beginning = MARKS.trimTrailingFrom(String.join(" ", words.subList(0, end)));
        if (AgencyNames.fold(beginning).equals(key)) {
          return beginning;
        }
      }
      return String.join(" ", words);
    }

    void report(Judgement judgement) {
      for (String key : spellings.rowKeySet()) {
        Set<String> written = new TreeSet<>(spellings.row(key).values());
        if (written.size() > 1) {
          judgement
              .review("several", List.copyOf(places.get(key)), Words.quoted(written))
              .input("spellings", Words.quoted(written));
        }
      }
    }
  }
}
