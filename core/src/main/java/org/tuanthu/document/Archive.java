package org.tuanthu.document;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The archive line (dòng Lưu) at the end of the recipients, for example {@code Lưu: VT, VP (N.
 * 15b)}.
 *
 * @param asWritten the line without bullet and closing mark
 * @param clerk the clerk's office, usually {@code VT}
 * @param unit the drafting unit's abbreviation
 * @param drafter the drafter's mark
 * @param copies the number of copies
 */
public record Archive(
    String asWritten,
    Optional<String> clerk,
    Optional<String> unit,
    Optional<String> drafter,
    OptionalInt copies) {}
