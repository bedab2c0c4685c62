package org.tuanthu.plan;

import java.util.Optional;
import org.tuanthu.document.Place;

/**
 * The clause that passes difficulties up (điều khoản về khó khăn, vướng mắc); it is no reporting
 * duty.
 *
 * @param place the block and the characters
 * @param text its words
 * @param to the unit to which difficulties go
 */
public record DifficultyClause(Place place, String text, Optional<String> to) {}
