package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;

/** FORM-003: numbers below 10 are written with a leading zero. */
public final class NumberPaddingRule extends BuiltInRule {

  /** Called by {@link java.util.ServiceLoader}. */
  public NumberPaddingRule() {
    super("FORM-003", Severity.NOTICE, Scope.DECREE_30, Decree30.component("3"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    Optional<DocumentNumber> number =
        dossier.document().head().documentNumber().filter(n -> !n.isBlank());
    if (number.isEmpty()) {
      judgement.notApplicable("na.no-number");
      return;
    }
    judgement.looked(1);
    String ordinal = number.get().ordinal();
    boolean single = ordinal.length() == 1 || !Character.isDigit(ordinal.charAt(1));
    if (single) {
      judgement
          .fail("unpadded", List.of(Place.of(Part.NUMBER)), number.get(), "0" + number.get())
          .input("number", number.get());
    }
  }
}
