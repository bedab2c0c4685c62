package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.VietnameseText;

/**
 * FORM-014: "Kính gửi" stands in official letters and in submissions and reports that go upwards,
 * and in no other document; where it stands, the recipients begin with "Như trên".
 */
public final class AddresseesRule extends BuiltInRule {
  private static final Set<DocumentType> ADDRESSED =
      Sets.immutableEnumSet(DocumentType.OFFICIAL_LETTER, DocumentType.SUBMISSION);

  /** Types whose form has addressees, or may have them. */
  private static final Set<DocumentType> OPEN =
      Sets.immutableEnumSet(
          DocumentType.REPORT,
          DocumentType.TELEGRAM,
          DocumentType.INVITATION,
          DocumentType.INTRODUCTION,
          DocumentType.LEAVE,
          DocumentType.DISPATCH_NOTE,
          DocumentType.TRANSFER_NOTE,
          DocumentType.NOTIFICATION_NOTE,
          DocumentType.SERVICE_LETTER,
          DocumentType.SCHEME);

  /** Called by {@link java.util.ServiceLoader}. */
  public AddresseesRule() {
    super("FORM-014", Severity.WARNING, Scope.DECREE_30, Decree30.component("9"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    AdministrativeDocument document = dossier.document();
    if (document.type().isEmpty() || document.head().isAbsent()) {
      judgement.notApplicable("na.no-type");
      return;
    }
    DocumentType type = document.type().get();
    judgement.looked(1);
    boolean addressed = !document.addressees().isEmpty();
    if (addressed && !ADDRESSED.contains(type) && !OPEN.contains(type)) {
      judgement
          .fail("needless", List.of(Place.of(Part.ADDRESSEES)), type.vietnamese())
          .input("type", type.vietnamese());
    }
    if (!addressed && ADDRESSED.contains(type)) {
      judgement
          .review("missing", List.of(Place.of(Part.ADDRESSEES)), type.vietnamese())
          .input("type", type.vietnamese());
    }
    if (!addressed && !ADDRESSED.contains(type) && !OPEN.contains(type) && refersAbove(document)) {
      judgement
          .review("as-above", List.of(Place.of(Part.RECIPIENTS, 0)), document.recipients().get(0))
          .input("type", type.vietnamese());
    }
  }

  private static boolean refersAbove(AdministrativeDocument document) {
    return document.recipients().stream()
        .limit(1)
        .map(VietnameseText::fold)
        .anyMatch(first -> first.startsWith("như trên") || first.startsWith("như kính gửi"));
  }
}
