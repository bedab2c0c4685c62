package org.tuanthu.regulation;

import java.util.Optional;
import org.tuanthu.text.Span;

/**
 * A relation that words of one text state of a citation in it, kept at the instrument that is acted
 * on.
 *
 * @param kind what happens to it
 * @param words the characters that say so: "sửa đổi, bổ sung một số điều của"
 * @param by the citation that does it; empty when the text names none
 */
public record FoundRelation(Relation.Kind kind, Span words, Optional<Span> by) {}
