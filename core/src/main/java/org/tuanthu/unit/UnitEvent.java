package org.tuanthu.unit;

import java.time.LocalDate;
import org.tuanthu.text.Confidence;

/**
 * A change of units with its day and the document that decides it (quyết định về tổ chức).
 *
 * @param day the first day on which things are as changed
 * @param decidedBy the deciding document as it is cited
 */
public record UnitEvent(
    LocalDate day, UnitChange change, String decidedBy, Confidence confidence) {}
