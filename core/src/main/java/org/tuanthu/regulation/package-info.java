/**
 * Regulations (văn bản) that a plan rests on, what is known of them and of their issuers, the
 * citations of them and the citation grammar.
 *
 * <pre>{@code
 * Regulation decree = regulations.find(DocumentNumber.parse("59/2023/NĐ-CP")).get(0);
 * regulations.timeline(decree).on(LocalDate.of(2024, 1, 1)).status()   // IN_FORCE
 * issuers.fits("UBND", "Chủ tịch UBND tỉnh Lào Cai").verdict()    // FITS
 * }</pre>
 */
@NullMarked
package org.tuanthu.regulation;

import org.jspecify.annotations.NullMarked;
