package org.tuanthu.regulation;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.regulation.CitationGap.Join;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.RelationWords.Stated;
import org.tuanthu.text.Span;

/** Finds the relations that words between the citations of one text state. */
final class RelationScan {
  /** What a document may do to an instrument by itself, or say to have been done. */
  private static final Set<Kind> WITHOUT_AGENT =
      Sets.immutableEnumSet(Kind.AMENDS, Kind.REPLACES, Kind.ABROGATES, Kind.CORRECTS);

  private final String text;
  private final List<CitationDraft> cited;
  private final List<Integer> starts;
  private final List<List<FoundRelation>> found = new ArrayList<>();

  /** The relation that the citation before may share with the next of its list. */
  private Optional<Shared> shared = Optional.empty();

  private RelationScan(String text, List<CitationDraft> cited, List<Integer> starts) {
    this.text = text;
    this.cited = cited;
    this.starts = starts;
  }

  private record Shared(Stated words, int object, Optional<Span> by) {}

  /**
   * The relations of each citation as the one acted on.
   *
   * @param starts where each citation begins with the pointers before it
   */
  static List<List<FoundRelation>> scan(
      String text, List<CitationDraft> cited, List<Integer> starts) {
    RelationScan scan = new RelationScan(text, cited, starts);
    cited.forEach(draft -> scan.found.add(new ArrayList<>()));
    for (int i = 0; i < cited.size(); i++) {
      scan.citation(i);
    }
    for (int i = 0; i < cited.size(); i++) {
      scan.undergone(i);
    }
    return scan.found;
  }

  private void citation(int i) {
    int floor = i == 0 ? 0 : cited.get(i - 1).end;
    Optional<Stated> active = RelationWords.active(text, starts.get(i), floor);
    if (active.isPresent()) {
      boolean acts = i > 0 && new CitationGap(text, floor, active.get().start()).continues();
      share(active.get(), i, acts ? Optional.of(cited.get(i - 1).span()) : Optional.empty());
      return;
    }
    if (i == 0) {
      return;
    }
    Optional<Stated> passive = RelationWords.passive(text, starts.get(i), floor);
    if (passive.isPresent()) {
      shared = Optional.empty();
      if (new CitationGap(text, floor, passive.get().start()).isNear()) {
        share(passive.get(), i - 1, Optional.of(cited.get(i).span()));
      }
    } else if (shared.isPresent()) {
      inherit(i, shared.get(), new CitationGap(text, floor, starts.get(i)).join());
    }
  }

  /**
   * In a list what is said of one is said of the next. Where an instrument acts, the next may as
   * well be cited by itself, so that only one of the same type is taken for part of the list.
   */
  private void inherit(int i, Shared before, Join join) {
    boolean sameType = cited.get(i).typeName.equals(cited.get(i - 1).typeName);
    boolean inList =
        (join == Join.CLOSE && (sameType || before.by().isEmpty()))
            || (join == Join.LOOSE && before.by().isEmpty())
            || (join == Join.ABSTRACT && sameType);
    if (!inList) {
      shared = Optional.empty();
    } else if (before.object() < i - 1) {
      share(before.words(), before.object(), Optional.of(cited.get(i).span()));
    } else {
      share(before.words(), i, before.by());
    }
  }

  private void share(Stated words, int object, Optional<Span> by) {
    shared = Optional.of(new Shared(words, object, by));
    for (Kind kind : words.kinds()) {
      boolean stands = by.isPresent() && !(kind == Kind.DETAILS && words.joined());
      if (stands || (by.isEmpty() && WITHOUT_AGENT.contains(kind))) {
        found.get(object).add(new FoundRelation(kind, new Span(words.start(), words.end()), by));
      }
    }
  }

  /** "đã được thay thế" without a word of what did it. */
  private void undergone(int i) {
    int end = cited.get(i).end;
    int next = i + 1 < cited.size() ? cited.get(i + 1).start : text.length();
    boolean known = found.get(i).stream().anyMatch(relation -> relation.words().start() >= end);
    RelationWords.after(text, end)
        .filter(after -> !known && after.end() <= next)
        .ifPresent(after -> share(after, i, Optional.empty()));
  }
}
