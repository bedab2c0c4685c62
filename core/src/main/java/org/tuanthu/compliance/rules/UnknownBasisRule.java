package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Regulations;

/**
 * LEGAL-010: the register knows the legal bases. Those that it does not know are one notice, which
 * says of what the validity was not judged; numbers that only some place or agency uses are no
 * matter of a register.
 */
public final class UnknownBasisRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public UnknownBasisRule() {
    super("LEGAL-010", Severity.NOTICE, Scope.ALL, DocumentLaw.articles("Điều 154", "Điều 57"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-national-bases");
    Optional<Register> register = dossier.fact(Regulations.class).map(Register::new);
    List<Citation> bases =
        dossier.plan().citations().stream().filter(UnknownBasisRule::isNationalBasis).toList();
    if (bases.isEmpty()) {
      return;
    }
    OwnMentions own = OwnMentions.of(dossier);
    bases = bases.stream().filter(basis -> isCitedItself(basis, own)).toList();
    if (register.isEmpty()) {
      judgement.lacksFact("regulations");
      return;
    }
    judgement.looked(bases.size());
    List<Place> places = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Citation basis : bases) {
      if (!isKnown(basis, register.get())) {
        places.addAll(BasisRule.asBasis(basis));
        unknown.add(basis.label());
      }
    }
    if (!unknown.isEmpty()) {
      judgement
          .undetermined("unknown", places, unknown.size(), bases.size(), Words.quoted(unknown))
          .input("looked", bases.size())
          .input("lacking", unknown.size());
    }
  }

  /** Laws by name and numbers that there is only one of in the country. */
  private static boolean isNationalBasis(Citation citation) {
    boolean national =
        citation.number().isPresent()
            ? Register.isUnique(citation.number().get())
            : CitationRule.isCitedByName(citation)
                && !citation.isWithoutSymbol()
                && citation.type().isPresent();
    return national && !BasisRule.asBasis(citation).isEmpty();
  }

  /** Whether it stands there for itself, not in the title of another instrument. */
  private static boolean isCitedItself(Citation basis, OwnMentions own) {
    return basis.mentions().stream()
        .anyMatch(mention -> mention.place().part() == Part.PREAMBLE && own.isOwn(mention));
  }

  /** Several instruments of one name are known too, though not told apart. */
  private static boolean isKnown(Citation basis, Register register) {
    return register.meant(basis).isPresent()
        || (basis.number().isEmpty()
            && basis.name().filter(name -> !register.named(name).isEmpty()).isPresent());
  }
}
