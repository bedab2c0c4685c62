package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The head (phần đầu) of an administrative document: components 1 to 4 of Article 8 of Decree
 * 30/2020/NĐ-CP, and the marks beside them. A part that the source lacks is empty.
 *
 * @param motto national name and motto (Quốc hiệu và Tiêu ngữ) as written
 * @param superior the superior agency (cơ quan chủ quản trực tiếp)
 * @param agency the issuing agency (cơ quan ban hành)
 * @param number number and symbol (số, ký hiệu) as written, without the word "Số"; a number left
 *     blank is the symbol alone, for example {@code /KH-SYT}
 * @param placeAndDate place and date of issue
 * @param marks urgency, secrecy and circulation marks as written, for example {@code HỎA TỐC}
 */
public record DocumentHead(
    Optional<String> motto,
    Optional<String> superior,
    Optional<String> agency,
    Optional<String> number,
    Optional<PlaceAndDate> placeAndDate,
    List<String> marks) {

  /** A head of which the source has nothing. */
  public static final DocumentHead ABSENT =
      new DocumentHead(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public DocumentHead {
    marks = ImmutableList.copyOf(marks);
  }

  /** Whether the source has no part of a head at all, as when a text was copied without it. */
  public boolean isAbsent() {
    return equals(ABSENT);
  }

  /** The number read as number and symbol; empty when it is missing or has no known shape. */
  public Optional<DocumentNumber> documentNumber() {
    return number.flatMap(DocumentNumber::tryParse);
  }
}
