package org.tuanthu.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The place and date of issue (địa danh và thời gian ban hành), Decree 30/2020/NĐ-CP Appendix I,
 * part I, II.4.
 *
 * @param asWritten the line as it stands, for example {@code Cao Bằng, ngày 05 tháng 01 năm 2024}
 * @param place empty when the line has none
 * @param date empty when a part of the date is blank or impossible
 */
public record PlaceAndDate(String asWritten, Optional<String> place, Optional<LocalDate> date) {}
