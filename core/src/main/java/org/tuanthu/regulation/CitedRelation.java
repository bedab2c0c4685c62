package org.tuanthu.regulation;

import java.util.Optional;
import org.tuanthu.document.Place;

/**
 * A relation that a document states of an instrument which it cites (quan hệ nêu trong văn bản), as
 * in "Nghị định số 20/2023/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 15/2020/NĐ-CP". It
 * is kept at the mention of the instrument that is acted on, here the second.
 *
 * @param kind what happens to it
 * @param words the place of the words that say so
 * @param asWritten exactly those words
 * @param by the place of the {@link Mention} of the instrument that does it; empty when that is the
 *     document itself or the text names none
 */
public record CitedRelation(
    Relation.Kind kind, Place words, String asWritten, Optional<Place> by) {}
