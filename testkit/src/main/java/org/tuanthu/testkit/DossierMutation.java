package org.tuanthu.testkit;

import java.util.function.UnaryOperator;
import org.tuanthu.compliance.Dossier;

/**
 * A change of a dossier that a rule must see (biến đổi hồ sơ), for {@link RuleAssert#bites}.
 *
 * @param name what it changes, for messages
 * @param change the change
 */
public record DossierMutation(String name, UnaryOperator<Dossier> change) {

  /** The changed dossier. */
  public Dossier apply(Dossier dossier) {
    return change.apply(dossier);
  }

  /** This change and then another one. */
  public DossierMutation then(DossierMutation next) {
    return new DossierMutation(
        name + ", " + next.name, dossier -> next.apply(change.apply(dossier)));
  }

  @Override
  public String toString() {
    return name;
  }
}
