package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.TypeCode;

/** FORM-002: number and symbol are those of an administrative document of its type. */
public final class NumberShapeRule extends BuiltInRule {
  private static final List<Place> NUMBER = List.of(Place.of(Part.NUMBER));

  /** Called by {@link java.util.ServiceLoader}. */
  public NumberShapeRule() {
    super(
        "FORM-002",
        Severity.ERROR,
        Scope.DECREE_30,
        Decree30.article("Điều 15 và khoản 3 Mục II Phần I Phụ lục I"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    Optional<String> written = dossier.document().head().number();
    if (written.isEmpty()) {
      judgement.notApplicable("na.no-number");
      return;
    }
    judgement.looked(1);
    Optional<DocumentNumber> number = dossier.document().head().documentNumber();
    if (number.isEmpty()) {
      judgement.fail("shape", NUMBER, written.get()).input("number", written.get());
    } else {
      judge(number.get(), dossier.document().type(), judgement);
    }
  }

  private static void judge(
      DocumentNumber number, Optional<DocumentType> type, Judgement judgement) {
    if (number.style() == Style.PARTY) {
      judgement.fail("party", NUMBER, number).input("number", number);
      return;
    }
    if (number.isBlank()) {
      judgement.undetermined("blank", NUMBER, number).input("number", number);
    }
    if (number.year().isPresent()) {
      judgement.fail("year", NUMBER, number).input("number", number);
    }
    if (type.filter(t -> !fits(number, t)).isPresent()) {
      String expected = type.get().symbol() + "-…";
      judgement
          .fail("type", NUMBER, number, type.get().vietnamese(), expected)
          .input("number", number)
          .input("type", type.get().vietnamese());
    }
  }

  /** Types without code (official letters) begin with the agency; joint plans have KHLT, KHPH. */
  private static boolean fits(DocumentNumber number, DocumentType type) {
    String code = number.groups().get(0);
    if (type.symbol().isEmpty()) {
      return true;
    }
    return code.equals(type.symbol())
        || (TypeCode.isJoint(code) && code.startsWith(type.symbol()))
        || (type == DocumentType.PROVISIONS && code.equals("QĐ"));
  }
}
