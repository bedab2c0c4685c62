package org.tuanthu.document;

import static org.tuanthu.document.DocumentType.Family.ADMINISTRATIVE;
import static org.tuanthu.document.DocumentType.Family.NORMATIVE;
import static org.tuanthu.document.DocumentType.Family.PARTY;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuanthu.text.VietnameseText;

/**
 * The type of a document (tên loại văn bản): the 29 administrative types of Article 7 and Appendix
 * III of Decree 30/2020/NĐ-CP, the normative types of the law on legal documents, and types of the
 * Party.
 */
public enum DocumentType {
  RESOLUTION("Nghị quyết", "NQ", ADMINISTRATIVE),
  DECISION("Quyết định", "QĐ", ADMINISTRATIVE),
  DIRECTIVE("Chỉ thị", "CT", ADMINISTRATIVE),
  STATUTE("Quy chế", "QC", ADMINISTRATIVE),
  PROVISIONS("Quy định", "QyĐ", ADMINISTRATIVE),
  COMMUNIQUE("Thông cáo", "TC", ADMINISTRATIVE),
  NOTICE("Thông báo", "TB", ADMINISTRATIVE),
  GUIDELINE("Hướng dẫn", "HD", ADMINISTRATIVE),
  PROGRAMME("Chương trình", "CTr", ADMINISTRATIVE),
  PLAN("Kế hoạch", "KH", ADMINISTRATIVE),
  OPTIONS("Phương án", "PA", ADMINISTRATIVE),
  SCHEME("Đề án", "ĐA", ADMINISTRATIVE),
  PROJECT("Dự án", "DA", ADMINISTRATIVE),
  REPORT("Báo cáo", "BC", ADMINISTRATIVE),
  MINUTES("Biên bản", "BB", ADMINISTRATIVE),
  SUBMISSION("Tờ trình", "TTr", ADMINISTRATIVE),
  CONTRACT("Hợp đồng", "HĐ", ADMINISTRATIVE),
  OFFICIAL_LETTER("Công văn", "", ADMINISTRATIVE),
  TELEGRAM("Công điện", "CĐ", ADMINISTRATIVE),
  MEMORANDUM("Bản ghi nhớ", "BGN", ADMINISTRATIVE),
  AGREEMENT("Bản thỏa thuận", "BTT", ADMINISTRATIVE),
  AUTHORISATION("Giấy ủy quyền", "GUQ", ADMINISTRATIVE),
  INVITATION("Giấy mời", "GM", ADMINISTRATIVE),
  INTRODUCTION("Giấy giới thiệu", "GGT", ADMINISTRATIVE),
  LEAVE("Giấy nghỉ phép", "GNP", ADMINISTRATIVE),
  DISPATCH_NOTE("Phiếu gửi", "PG", ADMINISTRATIVE),
  TRANSFER_NOTE("Phiếu chuyển", "PC", ADMINISTRATIVE),
  NOTIFICATION_NOTE("Phiếu báo", "PB", ADMINISTRATIVE),
  SERVICE_LETTER("Thư công", "", ADMINISTRATIVE),
  CONSTITUTION("Hiến pháp", "", NORMATIVE),
  CODE("Bộ luật", "", NORMATIVE),
  LAW("Luật", "", NORMATIVE),
  ORDINANCE("Pháp lệnh", "PL", NORMATIVE),
  ORDER("Lệnh", "L", NORMATIVE),
  DECREE("Nghị định", "NĐ", NORMATIVE),
  CIRCULAR("Thông tư", "TT", NORMATIVE),
  JOINT_CIRCULAR("Thông tư liên tịch", "TTLT", NORMATIVE),
  JOINT_RESOLUTION("Nghị quyết liên tịch", "NQLT", NORMATIVE),
  CONSOLIDATED_TEXT("Văn bản hợp nhất", "VBHN", NORMATIVE),
  CONCLUSION("Kết luận", "KL", PARTY),
  PARTY_CIRCULAR("Thông tri", "TT", PARTY),
  CHARTER("Điều lệ", "", PARTY);

  private static final Map<String, DocumentType> BY_NAME =
      Stream.of(values())
          .collect(
              ImmutableMap.toImmutableMap(
                  type -> VietnameseText.fold(type.vietnamese), Function.identity()));

  private final String vietnamese;
  private final String symbol;
  private final Family family;

  DocumentType(String vietnamese, String symbol, Family family) {
    this.vietnamese = vietnamese;
    this.symbol = symbol;
    this.family = family;
  }

  /** The name in Vietnamese, first letter capital, for example {@code Kế hoạch}. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The abbreviation used in symbols (ký hiệu), for example {@code KH}; empty when none exists. */
  public String symbol() {
    return symbol;
  }

  /** The family in which the type is at home; a decision or directive also occurs in others. */
  public Family family() {
    return family;
  }

  /** The type of that Vietnamese name, in any case and tone-mark style. */
  public static Optional<DocumentType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(VietnameseText.fold(name)));
  }

  /** The three families of documents, each with a form and numbers of its own. */
  public enum Family {
    /** Administrative documents (văn bản hành chính), Decree 30/2020/NĐ-CP. */
    ADMINISTRATIVE,
    /** Normative legal documents (văn bản quy phạm pháp luật). */
    NORMATIVE,
    /** Documents of the Party (văn bản của Đảng). */
    PARTY
  }
}
