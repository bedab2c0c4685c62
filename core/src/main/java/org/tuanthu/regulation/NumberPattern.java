package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentNumber.Style;
import org.tuanthu.document.DocumentType;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/**
 * How issuers number one type of instrument (mẫu số, ký hiệu): {@code 59/2023/NĐ-CP} are the
 * decrees of the Government, which are normative.
 *
 * @param type the type
 * @param style of the State or of the Party
 * @param code the code of the type; {@code ""} where symbols of the type have none; empty where no
 *     symbol is known
 * @param issuers the codes of those who use it; none for any
 * @param year whether the number has a year; empty when it may or may not
 * @param nature normative or not
 * @param level the level of the issuer, where agencies of several levels share the code
 * @param validity when it was in use
 * @param confidence how sure
 * @param source where that was found
 */
public record NumberPattern(
    DocumentType type,
    Style style,
    Optional<String> code,
    List<String> issuers,
    Optional<Boolean> year,
    Nature nature,
    Optional<Level> level,
    DateRange validity,
    Confidence confidence,
    String source) {

  public NumberPattern {
    issuers = ImmutableList.copyOf(issuers);
  }

  /** Whether the number has this form, of one of those issuers and on whatever day. */
  boolean fits(DocumentNumber number, List<String> codes) {
    return style == number.style()
        && code.filter(number.typeCode().orElse("")::equals).isPresent()
        && year.map(has -> has == number.year().isPresent()).orElse(true)
        && (issuers.isEmpty() || codes.stream().anyMatch(issuers::contains));
  }

  /** What kind of document a number is of. */
  public enum Nature {
    /** Văn bản quy phạm pháp luật. */
    NORMATIVE("văn bản quy phạm pháp luật", "normative document"),
    /** Văn bản hành chính. */
    ADMINISTRATIVE("văn bản hành chính", "administrative document"),
    /** Văn bản của Đảng. */
    PARTY("văn bản của Đảng", "document of the Party"),
    /** Văn bản hợp nhất, which has no force of its own. */
    CONSOLIDATED("văn bản hợp nhất", "consolidated text"),
    /** Chưa xác định. */
    UNKNOWN("chưa xác định", "unknown");

    private final Message words;

    Nature(String vietnamese, String english) {
      words = new Message(vietnamese, english);
    }

    /** Its name for people. */
    public Message words() {
      return words;
    }
  }

  /** The levels of local government whose agencies share codes. */
  public enum Level {
    /** Cấp tỉnh. */
    PROVINCE("cấp tỉnh", "province"),
    /** Cấp huyện, until 30 June 2025. */
    DISTRICT("cấp huyện", "district"),
    /** Cấp xã. */
    COMMUNE("cấp xã", "commune"),
    /** Đặc khu, đơn vị hành chính - kinh tế đặc biệt. */
    SPECIAL_ZONE("đặc khu", "special zone");

    private final Message words;

    Level(String vietnamese, String english) {
      words = new Message(vietnamese, english);
    }

    /** Its name for people. */
    public Message words() {
      return words;
    }
  }
}
