package org.tuanthu.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber.Style;

/**
 * The codes of types in symbols (chữ viết tắt tên loại văn bản): those of Appendix III of Decree
 * 30/2020/NĐ-CP, of normative documents, of the Party, and joint ones.
 */
public final class TypeCode {
  private static final ImmutableSet<String> JOINT =
      ImmutableSet.of(
          "TTLT", "NQLT", "HDLN", "HDLT", "KHPH", "KHLT", "KHLN", "QCPH", "CTPH", "CTrPH", "TBLT");

  private static final ImmutableSet<String> OTHER =
      ImmutableSet.of(
          "CV", "QĐNS", "CTHĐ", "CTrHĐ", "QCLN", "TTr", "KHHĐ", "TL", "KHLN", "GP", "PT", "TM");

  private static final ImmutableSet<String> KNOWN = known();

  /** Codes that mean one type, whatever agency uses them; TT, QĐ and CT do not. */
  private static final ImmutableMap<String, String> CERTAIN =
      ImmutableMap.<String, String>builder()
          .put("NĐ", "Nghị định")
          .put("NQ", "Nghị quyết")
          .put("KH", "Kế hoạch")
          .put("TTr", "Tờ trình")
          .put("BC", "Báo cáo")
          .put("TB", "Thông báo")
          .put("HD", "Hướng dẫn")
          .put("CTr", "Chương trình")
          .put("KL", "Kết luận")
          .put("PA", "Phương án")
          .put("ĐA", "Đề án")
          .put("CV", "Công văn")
          .put("TTLT", "Thông tư liên tịch")
          .put("NQLT", "Nghị quyết liên tịch")
          .put("VBHN", "Văn bản hợp nhất")
          .buildOrThrow();

  private TypeCode() {}

  private static ImmutableSet<String> known() {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    for (DocumentType type : DocumentType.values()) {
      if (!type.symbol().isEmpty()) {
        codes.add(type.symbol());
      }
    }
    return codes.addAll(JOINT).addAll(OTHER).build();
  }

  /** Whether the group is the code of a type. */
  public static boolean isKnown(String group) {
    return KNOWN.contains(group);
  }

  /** Whether the code is one of those that several agencies use together. */
  public static boolean isJoint(String group) {
    return JOINT.contains(group);
  }

  /**
   * The Vietnamese name of the type that the number's code means, only where that is certain: in
   * symbols of the Party QĐ stands for both "Quyết định" and "Quy định", and CT of a department may
   * be a tax office.
   */
  public static Optional<String> typeName(DocumentNumber number) {
    return number.typeCode().flatMap(code -> typeName(code, number));
  }

  private static Optional<String> typeName(String code, DocumentNumber number) {
    if (CERTAIN.containsKey(code)) {
      return Optional.ofNullable(CERTAIN.get(code));
    }
    boolean issued = number.groups().size() > 1;
    return switch (code) {
      case "QĐ" -> number.style() == Style.STATE ? Optional.of("Quyết định") : Optional.empty();
      case "TT" ->
          number.style() == Style.STATE && issued ? Optional.of("Thông tư") : Optional.empty();
      case "CT" -> directive(number) ? Optional.of("Chỉ thị") : Optional.empty();
      case "CĐ" -> directive(number) ? Optional.of("Công điện") : Optional.empty();
      case "PL" ->
          number.issuerCode().startsWith("UBTVQH") ? Optional.of("Pháp lệnh") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean directive(DocumentNumber number) {
    String issuer = number.issuerCode();
    return number.style() == Style.PARTY
        || issuer.equals("TTg")
        || issuer.equals("UBND")
        || (issuer.startsWith("B") && issuer.length() <= 7);
  }
}
