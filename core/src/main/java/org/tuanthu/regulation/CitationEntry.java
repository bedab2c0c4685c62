package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.TypeCode;
import org.tuanthu.text.VietnameseText;

/** One instrument while the document is being read, with what its mentions said so far. */
final class CitationEntry {
  /** The word for any document, which a more exact one replaces. */
  private static final String ANY = "Văn bản";

  private final List<Mention> mentions = new ArrayList<>();
  private String typeName = "";
  private Optional<DocumentNumber> number = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<String> issuer = Optional.empty();
  private Optional<Integer> year = Optional.empty();

  /** Whether a law of the same name may be this one. */
  boolean mayBe(FoundCitation found, String asWritten) {
    boolean otherDate = date.isPresent() && found.date().isPresent() && !date.equals(found.date());
    boolean otherNumber =
        number.isPresent() && found.number().isPresent() && !number.equals(found.number());
    return !otherDate && !otherNumber && !isOfOtherYear(found, asWritten);
  }

  private boolean isOfOtherYear(FoundCitation found, String asWritten) {
    Optional<Integer> said = year(found, asWritten);
    Optional<Integer> theirs = said.or(() -> known(found.date(), found.number()));
    Optional<Integer> ours = year.or(() -> known(date, number));
    boolean told = said.isPresent() || year.isPresent();
    return told && theirs.isPresent() && ours.isPresent() && !theirs.equals(ours);
  }

  private static Optional<Integer> year(FoundCitation found, String asWritten) {
    return found.name().flatMap(name -> LawYear.in(asWritten, name));
  }

  private static Optional<Integer> known(
      Optional<LocalDate> date, Optional<DocumentNumber> number) {
    return date.map(LocalDate::getYear)
        .or(() -> number.filter(n -> n.year().isPresent()).map(n -> n.year().getAsInt()));
  }

  void add(FoundCitation found, Mention mention) {
    mentions.add(mention);
    year = year.or(() -> year(found, mention.asWritten()));
    if (typeName.isEmpty() || (typeName.equals(ANY) && !found.typeName().isEmpty())) {
      typeName = found.typeName();
    }
    number = number.or(found::number);
    boolean known = number.isPresent() && found.isWithoutSymbol();
    if (!known && (name.isEmpty() || isSameInSmall(name, found.name()))) {
      name = found.name().or(() -> name);
    }
    date = date.or(found::date);
    if (issuer.isEmpty() || isSameInSmall(issuer, found.issuer())) {
      issuer = found.issuer().or(() -> issuer);
    }
  }

  /** Whether the new text is the old one, which stood in a line of capitals. */
  private static boolean isSameInSmall(Optional<String> old, Optional<String> now) {
    return old.filter(Words::isCapitals).isPresent()
        && now.filter(text -> !Words.isCapitals(text)).isPresent()
        && old.map(VietnameseText::fold).equals(now.map(VietnameseText::fold));
  }

  Citation citation() {
    String exact = typeName.equals(ANY) ? number.flatMap(TypeCode::typeName).orElse(ANY) : typeName;
    return new Citation(TypeWords.type(exact), exact, number, name, date, issuer, mentions);
  }
}
