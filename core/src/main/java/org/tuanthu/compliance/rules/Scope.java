package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.compliance.RuleScope;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.DocumentType.Family;
import org.tuanthu.plan.Plan;
import org.tuanthu.text.VietnameseText;

/** The documents that a rule is for. */
enum Scope {
  /** Every document. */
  ALL(RuleScope.ALL) {
    @Override
    Optional<String> excludes(Plan plan) {
      return Optional.empty();
    }
  },

  /**
   * Administrative documents, whose form Decree 30/2020/NĐ-CP rules; neither normative documents
   * nor those of the Party.
   */
  DECREE_30(RuleScope.of(Catalogue.message("scope.decree-30"), administrative())) {
    @Override
    Optional<String> excludes(Plan plan) {
      AdministrativeDocument document = plan.document();
      if (isOfTheParty(document)) {
        return Optional.of("na.party");
      }
      return isNormative(document) ? Optional.of("na.normative") : Optional.empty();
    }
  },

  /** Plans. */
  PLANS(RuleScope.of(Catalogue.message("scope.plans"), EnumSet.of(DocumentType.PLAN))) {
    @Override
    Optional<String> excludes(Plan plan) {
      return plan.isPlan() ? Optional.empty() : Optional.of("na.no-plan");
    }
  };

  private static final Set<DocumentType> NORMATIVE_WITH_YEAR =
      Sets.immutableEnumSet(DocumentType.RESOLUTION, DocumentType.DECISION, DocumentType.DIRECTIVE);

  private final RuleScope documents;

  Scope(RuleScope documents) {
    this.documents = documents;
  }

  /** The types of documents that may be in the scope. */
  RuleScope documents() {
    return documents;
  }

  /** The key of the reason why the rule is not for that document; empty when it is. */
  abstract Optional<String> excludes(Plan plan);

  private static Set<DocumentType> administrative() {
    return Arrays.stream(DocumentType.values())
        .filter(type -> type.family() == Family.ADMINISTRATIVE)
        .collect(Sets.toImmutableEnumSet());
  }

  /** The motto tells; where it is lost, the number does. */
  static boolean isOfTheParty(AdministrativeDocument document) {
    if (document.type().filter(type -> type.family() == Family.PARTY).isPresent()) {
      return true;
    }
    Optional<String> motto = document.head().motto().map(VietnameseText::fold);
    return motto
        .map(words -> words.contains("đảng cộng sản"))
        .orElseGet(
            () -> number(document).filter(number -> number.style() == Style.PARTY).isPresent());
  }

  private static boolean isNormative(AdministrativeDocument document) {
    return document
        .type()
        .filter(
            type ->
                type.family() == Family.NORMATIVE
                    || (NORMATIVE_WITH_YEAR.contains(type)
                        && number(document).filter(n -> n.year().isPresent()).isPresent()))
        .isPresent();
  }

  private static Optional<DocumentNumber> number(AdministrativeDocument document) {
    return document.head().documentNumber();
  }
}
