package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * What a reader understood: the clean value, where each part came from, and what was unsure. The
 * value itself knows no lines, pages or doubts, so the same plan from two formats is equal.
 *
 * @param value what was read
 * @param origins from places in the document to places in its source
 * @param notes in the order of the source
 * @param furniture what was left out, in the order of the source
 */
public record Reading<T>(T value, Origins origins, List<Note> notes, List<Furniture> furniture) {

  public Reading {
    notes = ImmutableList.copyOf(notes);
    furniture = ImmutableList.copyOf(furniture);
  }

  /** A reading that left nothing out. */
  public Reading(T value, Origins origins, List<Note> notes) {
    this(value, origins, notes, List.of());
  }

  /** A value that was not read from a source. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, Origins.NONE, List.of());
  }

  /** The same reading of a value derived from this one, with the notes of the derivation added. */
  public <R> Reading<R> then(Function<? super T, ? extends R> derivation, List<Note> more) {
    return new Reading<>(
        derivation.apply(value),
        origins,
        ImmutableList.<Note>builder().addAll(notes).addAll(more).build(),
        furniture);
  }
}
