package org.tuanthu.regulation;

/**
 * A relation seen from the instrument that it concerns (quan hệ ngược).
 *
 * @param by the instrument that acts
 * @param relation what it does
 */
public record IncomingRelation(Regulation by, Relation relation) {}
