package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tuanthu.document.Doubt.Field;

/**
 * What a reader understood: the clean value, where each part came from, and what was unsure. The
 * value itself knows no lines, pages or doubts, so the same plan from two formats is equal.
 *
 * @param value what was read
 * @param origins from places in the document to places in its source
 * @param notes in the order of the source
 * @param furniture what was left out, in the order of the source
 * @param doubts what was understood and is not certain, by part of the document
 */
public record Reading<T>(
    T value, Origins origins, List<Note> notes, List<Furniture> furniture, List<Doubt> doubts) {

  public Reading {
    notes = ImmutableList.copyOf(notes);
    furniture = ImmutableList.copyOf(furniture);
    doubts = ImmutableList.copyOf(doubts);
  }

  /** A reading that left nothing out and is certain of all. */
  public Reading(T value, Origins origins, List<Note> notes) {
    this(value, origins, notes, List.of(), List.of());
  }

  /** A value that was not read from a source. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, Origins.NONE, List.of());
  }

  /** How sure the reading is of that part of what stands in that place: the gravest doubt. */
  public Certainty certainty(Place place, Field field) {
    return doubts.stream()
        .filter(doubt -> doubt.place().equals(place) && doubt.field() == field)
        .map(Doubt::certainty)
        .max(Comparator.naturalOrder())
        .orElse(Certainty.CERTAIN);
  }

  /** The same reading of a value derived from this one. */
  public <R> Reading<R> then(Function<? super T, ? extends R> derivation) {
    return new Reading<>(derivation.apply(value), origins, notes, furniture, doubts);
  }

  /** The same reading with more notes and doubts. */
  public Reading<T> with(List<Note> moreNotes, List<Doubt> moreDoubts) {
    return new Reading<>(
        value,
        origins,
        ImmutableList.<Note>builder().addAll(notes).addAll(moreNotes).build(),
        furniture,
        ImmutableList.<Doubt>builder().addAll(doubts).addAll(moreDoubts).build());
  }
}
