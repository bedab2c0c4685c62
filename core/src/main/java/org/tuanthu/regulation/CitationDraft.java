package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.Span;

/** A citation while its list is being read: what it has itself, what it may take from others. */
final class CitationDraft {
  final int start;
  final int end;
  final String typeName;
  final Optional<DocumentNumber> number;
  final Optional<String> name;
  final boolean dated;

  /** Whether comma or "và" alone stands between it and the one before. */
  final boolean joined;

  Optional<IssuerBefore> before = Optional.empty();
  Optional<LocalDate> date;
  Optional<Span> issuer;

  CitationDraft(
      int start,
      String typeName,
      Optional<DocumentNumber> number,
      Optional<String> name,
      CitationTail tail,
      boolean joined) {
    this.start = start;
    this.end = tail.end();
    this.typeName = typeName;
    this.number = number;
    this.name = name;
    this.dated = tail.dated();
    this.date = tail.date();
    this.issuer = tail.issuer();
    this.joined = joined;
  }

  /** Takes issuer and date from the words before it, as far as the symbol allows. */
  void take(String text, IssuerBefore found) {
    boolean allowed =
        number
            .map(n -> IssuerCodes.allows(n, found.issuer().of(text), found.strong()))
            .orElse(found.strong());
    if (allowed) {
      before = Optional.of(found);
      if (!dated) {
        date = found.date();
      }
      if (issuer.isEmpty()) {
        issuer = Optional.of(found.issuer());
      }
    }
  }

  /** Takes from the next item of the same list what the list gives only at its end. */
  void share(CitationDraft next) {
    if (!next.joined || number.isEmpty() || next.number.isEmpty() || issuer.isPresent()) {
      return;
    }
    if (!IssuerCodes.sameOrgan(number.get(), next.number.get())) {
      return;
    }
    issuer = next.before.isEmpty() ? next.issuer : Optional.empty();
    if (!dated && typeName.equals(next.typeName)) {
      date = next.date;
    }
  }

  Span span() {
    return new Span(start, end);
  }

  FoundCitation found(String text, List<Provision> provisions, List<FoundRelation> relations) {
    return new FoundCitation(
        span(),
        TypeWords.type(typeName),
        typeName,
        number,
        name,
        date,
        issuer.map(span -> Words.single(span.of(text))),
        provisions,
        relations);
  }
}
