package org.tuanthu.compliance.rules;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.Relation.Kind;

/**
 * The shape of rules that compare cited instruments with the register; those that it does not know
 * are passed over.
 */
abstract class BasisRule extends BuiltInRule {
  private static final Set<Kind> OVER = Sets.immutableEnumSet(Kind.REPLACES, Kind.ABROGATES);

  BasisRule(String id, Severity severity, LegalBasis basis) {
    super(id, severity, Scope.ALL, basis);
  }

  /** Judges an instrument that the register knows. */
  abstract void judge(
      Citation citation, Regulation known, Register register, Dossier dossier, Judgement judgement);

  /** Judges an instrument of which the register is not sure to know it; by default not at all. */
  void judgeUnknown(Citation citation, Register register, Judgement judgement) {}

  @Override
  final void judge(Dossier dossier, Judgement judgement) {
    List<Citation> citations = dossier.plan().citations();
    Optional<Register> register = dossier.fact(Regulations.class).map(Register::new);
    if (citations.isEmpty()) {
      judgement.notApplicable("na.no-citations");
    } else if (register.isEmpty()) {
      judgement.lacksFact("regulations");
    } else {
      judgement.notApplicable("na.none-known");
      for (Citation citation : citations) {
        Optional<Regulation> known = register.get().meant(citation);
        if (known.isPresent()) {
          judgement.notApplicable("na.nothing-known");
          judge(citation, known.get(), register.get(), dossier, judgement);
        } else {
          judgeUnknown(citation, register.get(), judgement);
        }
      }
    }
  }

  /**
   * The mentions among the legal bases (căn cứ), before the outline. An instrument that is only
   * named there as what another one amends, replaces or details is none.
   */
  static List<Place> asBasis(Citation citation) {
    return citation.mentions().stream()
        .filter(mention -> !mention.isObject() && !isSaidToBeOver(mention))
        .map(Mention::place)
        .filter(place -> place.part() == Part.PREAMBLE)
        .toList();
  }

  /** Whether the text itself says there that the instrument is replaced or abrogated. */
  static boolean isSaidToBeOver(Mention mention) {
    return mention.relations().stream().anyMatch(relation -> OVER.contains(relation.kind()));
  }

  static List<Place> everywhere(Citation citation) {
    return citation.mentions().stream().map(Mention::place).toList();
  }
}
