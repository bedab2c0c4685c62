package org.tuanthu.regulation;

import java.util.Locale;
import org.tuanthu.document.DocumentNumber;

/** What a symbol allows to say of its issuer's name, where the text itself is not explicit. */
final class IssuerCodes {

  private IssuerCodes() {}

  /** Whether both symbols are of one organ, so that an issuer named once may mean both. */
  static boolean sameOrgan(DocumentNumber a, DocumentNumber b) {
    return a.issuerCode().equals(b.issuerCode());
  }

  /**
   * Whether an agency so named may issue documents of that symbol; unknown codes pass only when the
   * words are strong evidence by themselves.
   */
  static boolean allows(DocumentNumber number, String issuer, boolean strong) {
    String name = issuer.toLowerCase(Locale.ROOT).replace("uỷ", "ủy");
    String code = number.issuerCode();
    if (code.startsWith("QH") || code.startsWith("UBTVQH")) {
      return name.contains("quốc hội");
    }
    return switch (code) {
      case "CP" -> name.contains("chính phủ") && !name.contains("thủ tướng");
      case "TTg" -> name.contains("thủ tướng");
      case "VPCP" -> name.contains("văn phòng chính phủ");
      case "TW" ->
          name.contains("bộ chính trị")
              || name.contains("ban bí thư")
              || name.contains("trung ương");
      case "TU" -> name.contains("tỉnh ủy") || name.contains("thành ủy") || name.contains("đảng");
      case "UBND" -> name.contains("ủy ban nhân dân") || name.contains("ubnd");
      case "HĐND" -> name.contains("hội đồng nhân dân") || name.contains("hđnd");
      default -> strong || initials(name).endsWith(code.toLowerCase(Locale.ROOT));
    };
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      boolean letter = Character.isLetter(name.charAt(i));
      if (letter && !inside && !Words.has(name, i, "và")) {
        initials.append(name.charAt(i));
      }
      inside = letter;
    }
    return initials.toString();
  }
}
