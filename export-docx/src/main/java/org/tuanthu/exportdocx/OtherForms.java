package org.tuanthu.exportdocx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.DocumentType.Family;
import org.tuanthu.document.TypeCode;
import org.tuanthu.text.VietnameseText;

/**
 * Documents that Decree 30 does not cover: Article 1 leaves normative documents to the law on their
 * making and those of the Party to the Party's rules.
 */
final class OtherForms {
  private static final String PARTY_NAME = "đảng cộng sản việt nam";
  private static final String NATIONAL_NAME = "cộng hòa xã hội chủ nghĩa việt nam";

  /** Types that are administrative or normative; a year inside the number tells. */
  private static final Set<DocumentType> EITHER =
      EnumSet.of(DocumentType.RESOLUTION, DocumentType.DECISION, DocumentType.DIRECTIVE);

  private OtherForms() {}

  static void refuse(AdministrativeDocument document) {
    if (isOfTheParty(document)) {
      throw refused(document, "a document of the Party", "by the rules of the Party");
    }
    if (isNormative(document)) {
      throw refused(document, "a normative document", "by the decree on normative documents");
    }
  }

  private static boolean isOfTheParty(AdministrativeDocument document) {
    String motto = VietnameseText.fold(document.head().motto().orElse(""));
    if (motto.contains(PARTY_NAME)) {
      return true;
    }
    if (document.type().map(DocumentType::family).equals(Optional.of(Family.PARTY))) {
      return true;
    }
    return !motto.contains(NATIONAL_NAME)
        && document.head().documentNumber().filter(n -> n.style() == Style.PARTY).isPresent();
  }

  private static boolean isNormative(AdministrativeDocument document) {
    Optional<DocumentNumber> number = document.head().documentNumber();
    Optional<DocumentType> type =
        document.type().or(() -> number.flatMap(TypeCode::typeName).flatMap(DocumentType::named));
    if (type.map(DocumentType::family).equals(Optional.of(Family.NORMATIVE))) {
      return true;
    }
    boolean dated = number.filter(n -> n.year().isPresent()).isPresent();
    return dated && type.map(EITHER::contains).orElse(true);
  }

  private static IllegalArgumentException refused(
      AdministrativeDocument document, String what, String form) {
    String name =
        document.type().map(DocumentType::vietnamese).orElse("document")
            + document.head().number().map(number -> " '" + number + "'").orElse("");
    return new IllegalArgumentException(
        "Cannot write "
            + name
            + " in the form of Decree 30/2020/NĐ-CP: it is "
            + what
            + ", set "
            + form
            + "; expected an administrative one, e.g. Kế hoạch '12/KH-SYT'");
  }
}
