package org.tuanthu.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.Span;

/** Reads the clause that passes difficulties up (điều khoản về khó khăn, vướng mắc). */
final class DifficultyReader {
  private static final ImmutableSet<Part> CONTENT =
      ImmutableSet.of(Part.PREAMBLE, Part.SECTION, Part.CLOSING);

  private DifficultyReader() {}

  /** The first clause that names to whom difficulties go, else the first of all. */
  static Optional<DifficultyClause> read(AdministrativeDocument document, KnownUnits known) {
    Optional<DifficultyClause> found = Optional.empty();
    Optional<AttachedPlan> attached = AttachedPlan.of(document);
    for (PlacedText placed : document.texts()) {
      Place place = placed.place();
      boolean content =
          CONTENT.contains(place.part()) || attached.filter(plan -> plan.holds(place)).isPresent();
      if (content && DifficultyWords.mayStand(placed.text())) {
        for (Span range : Sentences.of(placed.text())) {
          Optional<DifficultyClause> clause = clause(placed, range, known);
          if (clause.flatMap(DifficultyClause::to).isPresent()) {
            return clause;
          }
          found = found.or(() -> clause);
        }
      }
    }
    return found;
  }

  private static Optional<DifficultyClause> clause(
      PlacedText placed, Span range, KnownUnits known) {
    SentenceTokens tokens = SentenceTokens.of(placed.text(), range);
    int start = DifficultyWords.start(tokens);
    if (start == tokens.size()) {
      return Optional.empty();
    }
    int last = tokens.size();
    while (last > start + 1 && !tokens.isWord(last - 1) && !tokens.at(last - 1, ")")) {
      last--;
    }
    Span clause = new Span(tokens.start(start), tokens.end(last - 1));
    return Optional.of(
        new DifficultyClause(
            placed.place().range(clause),
            clause.of(placed.text()),
            DifficultyWords.to(tokens, start, known)));
  }
}
