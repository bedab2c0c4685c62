package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.VietnameseText;

/**
 * FORM-010: the abstract (trích yếu nội dung) fits the type: that of an official letter begins with
 * "V/v", that of a named type neither with "V/v" nor with the name of a type.
 */
public final class AbstractRule extends BuiltInRule {
  private static final List<Place> TITLE = List.of(Place.of(Part.TITLE));

  /** Types that no other document is about by beginning with their name. */
  private static final ImmutableList<DocumentType> NAMES =
      ImmutableList.of(
          DocumentType.RESOLUTION,
          DocumentType.DECISION,
          DocumentType.DIRECTIVE,
          DocumentType.NOTICE,
          DocumentType.PLAN,
          DocumentType.REPORT,
          DocumentType.SUBMISSION,
          DocumentType.OFFICIAL_LETTER);

  /** Called by {@link java.util.ServiceLoader}. */
  public AbstractRule() {
    super("FORM-010", Severity.NOTICE, Scope.DECREE_30, Decree30.component("5"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    AdministrativeDocument document = dossier.document();
    judgement.notApplicable("na.no-abstract");
    if (document.title().isEmpty() || document.type().isEmpty()) {
      return;
    }
    judgement.looked(1);
    String written = document.title().get();
    String words = VietnameseText.fold(written);
    boolean marked = words.startsWith("v/v");
    DocumentType type = document.type().get();
    if (type == DocumentType.OFFICIAL_LETTER) {
      if (!marked) {
        judgement.fail("letter", TITLE, written).input("abstract", written);
      }
      return;
    }
    if (marked && type != DocumentType.TELEGRAM) {
      judgement
          .review("marked", TITLE, type.vietnamese(), written)
          .input("type", type.vietnamese())
          .input("abstract", written);
    }
    Optional<DocumentType> named = named(words);
    if (named.isPresent()) {
      judgement
          .review("named", TITLE, type.vietnamese(), written, named.get().vietnamese())
          .input("type", type.vietnamese())
          .input("abstract", written);
    }
  }

  private static Optional<DocumentType> named(String words) {
    return NAMES.stream()
        .filter(type -> words.startsWith(VietnameseText.fold(type.vietnamese()) + " "))
        .findFirst();
  }
}
