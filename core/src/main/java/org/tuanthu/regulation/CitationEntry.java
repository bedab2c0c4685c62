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

  /** Whether a law of the same name may be this one. */
  boolean mayBe(FoundCitation found) {
    boolean otherDate = date.isPresent() && found.date().isPresent() && !date.equals(found.date());
    boolean otherNumber =
        number.isPresent() && found.number().isPresent() && !number.equals(found.number());
    return !otherDate && !otherNumber;
  }

  void add(FoundCitation found, Mention mention) {
    mentions.add(mention);
    if (typeName.isEmpty() || (typeName.equals(ANY) && !found.typeName().isEmpty())) {
      typeName = found.typeName();
    }
    number = number.or(found::number);
    if (name.isEmpty() || isSameInSmall(name, found.name())) {
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
