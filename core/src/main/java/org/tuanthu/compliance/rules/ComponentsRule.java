package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Body;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.Signature;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseText;

/**
 * FORM-001: the components of a document are there. The seal, the ninth of Article 8, is not to be
 * seen in a text.
 */
public final class ComponentsRule extends BuiltInRule {

  private record Component(String key, Part part, Predicate<AdministrativeDocument> isThere) {
    Message label() {
      return Catalogue.message("FORM-001.part." + key);
    }
  }

  private static final ImmutableList<Component> COMPONENTS =
      ImmutableList.of(
          new Component("motto", Part.MOTTO, d -> d.head().motto().isPresent()),
          new Component("agency", Part.AGENCY, d -> d.head().agency().isPresent()),
          new Component("number", Part.NUMBER, d -> d.head().number().isPresent()),
          new Component("date", Part.PLACE_AND_DATE, d -> d.head().placeAndDate().isPresent()),
          new Component("place", Part.PLACE_AND_DATE, ComponentsRule::hasPlace),
          new Component("type", Part.TYPE, d -> d.type().isPresent() || isLetter(d)),
          new Component("title", Part.TITLE, d -> d.title().isPresent() || needsNoTitle(d)),
          new Component("content", Part.PREAMBLE, d -> !d.body().equals(Body.EMPTY)),
          new Component("signer", Part.SIGNATURE, d -> has(d, s -> s.title().isPresent())),
          new Component("name", Part.SIGNATURE, d -> has(d, s -> s.name().isPresent())),
          new Component("recipients", Part.RECIPIENTS, d -> !d.recipients().isEmpty()));

  private static final Set<DocumentType> WITHOUT_TITLE =
      Sets.immutableEnumSet(
          DocumentType.TELEGRAM,
          DocumentType.INVITATION,
          DocumentType.INTRODUCTION,
          DocumentType.LEAVE,
          DocumentType.DISPATCH_NOTE,
          DocumentType.TRANSFER_NOTE,
          DocumentType.NOTIFICATION_NOTE);

  private static final Set<Part> RECOGNISED =
      Sets.immutableEnumSet(Part.SUPERIOR, Part.TITLE, Part.ADDRESSEES, Part.RECIPIENTS);

  private static final Pattern DIGITAL =
      Pattern.compile("ký bởi|người ký|thời gian ký|ngày ký|ký số|digitally|e-?mail");

  /** Called by {@link java.util.ServiceLoader}. */
  public ComponentsRule() {
    super("FORM-001", Severity.ERROR, Scope.DECREE_30, Decree30.article("Khoản 2 Điều 8"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    AdministrativeDocument document = dossier.document();
    List<Component> missing =
        COMPONENTS.stream().filter(component -> !component.isThere().test(document)).toList();
    judgement.looked(COMPONENTS.size());
    if (document.head().isAbsent()) {
      undetermined("lost", missing, judgement);
      return;
    }
    boolean scanned = isScanned(dossier);
    List<Component> lost =
        missing.stream().filter(component -> scanned || isStamped(component, document)).toList();
    for (Component component : missing) {
      if (!lost.contains(component)) {
        judgement
            .fail("missing", List.of(Place.of(component.part())), component.label())
            .input("unseen", component.label());
      }
    }
    if (!lost.isEmpty()) {
      undetermined(scanned ? "scanned" : "stamped", lost, judgement);
    }
  }

  private static void undetermined(String key, List<Component> lost, Judgement judgement) {
    List<Place> places =
        lost.stream().map(component -> Place.of(component.part())).distinct().toList();
    Message unseen = Words.list(lost.stream().map(Component::label).toList());
    judgement.undetermined(key, places, unseen).input("unseen", unseen);
  }

  /** A digital signature may hide title and name, which are within its picture. */
  private static boolean isStamped(Component component, AdministrativeDocument document) {
    return component.part() == Part.SIGNATURE
        && document
            .signature()
            .filter(s -> s.title().isEmpty() && s.name().isEmpty())
            .filter(s -> s.stamps().stream().anyMatch(ComponentsRule::isDigital))
            .isPresent();
  }

  private static boolean isDigital(String stamp) {
    return DIGITAL.matcher(VietnameseText.fold(stamp)).find();
  }

  /** Of these parts a reader is only likely to be right where letters were recognised. */
  static boolean isScanned(Dossier dossier) {
    return dossier.reading().doubts().stream()
        .anyMatch(
            doubt ->
                doubt.certainty() == Certainty.LIKELY && RECOGNISED.contains(doubt.place().part()));
  }

  /** Official letters name no type: their symbol begins with the agency. */
  private static boolean isLetter(AdministrativeDocument document) {
    return !document.addressees().isEmpty()
        || document.head().documentNumber().filter(n -> n.typeCode().isEmpty()).isPresent();
  }

  private static boolean needsNoTitle(AdministrativeDocument document) {
    return document.type().filter(WITHOUT_TITLE::contains).isPresent();
  }

  /** A line without place is one fault, no line at all another. */
  private static boolean hasPlace(AdministrativeDocument document) {
    return document.head().placeAndDate().map(line -> line.place().isPresent()).orElse(true);
  }

  /** A signature without name is one fault, none at all another. */
  private static boolean has(AdministrativeDocument document, Predicate<Signature> part) {
    return document.signature().filter(part).isPresent();
  }
}
