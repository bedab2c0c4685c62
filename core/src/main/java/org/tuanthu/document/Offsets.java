package org.tuanthu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.Span;

/**
 * From which offset on a text stems from which origin, and from which column of it: few of them,
 * mostly put in their order. Between two of them text and origin go in step.
 */
final class Offsets {
  /** The column of what stands nowhere in its origin, as a blank between joined lines. */
  static final int NOWHERE = -1;

  private int[] offsets = new int[1];
  private Origin[] origins = new Origin[1];
  private int[] columns = new int[1];
  private int size;
  private int end;

  /** Enters an origin, in place of another at the same offset. */
  void put(int offset, Origin origin, int column) {
    int at = Arrays.binarySearch(offsets, 0, size, offset);
    if (at < 0) {
      at = -at - 1;
      if (size == offsets.length) {
        resize(size * 2);
      }
      System.arraycopy(offsets, at, offsets, at + 1, size - at);
      System.arraycopy(origins, at, origins, at + 1, size - at);
      System.arraycopy(columns, at, columns, at + 1, size - at);
      size++;
    }
    offsets[at] = offset;
    origins[at] = origin;
    columns[at] = column;
    end = Math.max(end, offset);
  }

  /** Enters the origins of a text of that length, which stands at {@code shift}. */
  void putAll(Offsets other, int shift, int length) {
    if (end > 0 && end < shift) {
      put(end, origins[size - 1], NOWHERE);
    }
    for (int i = 0; i < other.size; i++) {
      put(shift + other.offsets[i], other.origins[i], other.columns[i]);
    }
    end = shift + length;
  }

  /** What follows that offset, counted from it. */
  Offsets from(int offset) {
    Offsets rest = new Offsets();
    for (int i = Math.max(0, index(offset)); i < size; i++) {
      int passed = Math.max(0, offset - offsets[i]);
      rest.put(
          Math.max(0, offsets[i] - offset),
          origins[i],
          columns[i] == NOWHERE ? NOWHERE : columns[i] + passed);
    }
    return rest;
  }

  /** The origin of the character at that offset; the first one for what stands before it. */
  Optional<Origin> at(int offset) {
    return size == 0 ? Optional.empty() : Optional.of(origins[Math.max(0, index(offset))]);
  }

  private int index(int offset) {
    int at = Arrays.binarySearch(offsets, 0, size, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Where the characters of that range, or all of them, stand in the lines of a text file. */
  List<SourceSpan> spans(Optional<Span> range) {
    int from = range.map(Span::start).orElse(0);
    int to = range.map(Span::end).orElse(end);
    List<SourceSpan> spans = new ArrayList<>();
    for (int i = Math.max(0, index(from)); i < size && offsets[i] < to; i++) {
      int first = Math.max(from, offsets[i]);
      int last = i + 1 < size ? Math.min(to, offsets[i + 1]) : to;
      if (first < last && columns[i] != NOWHERE && origins[i] instanceof Origin.TextLine line) {
        int shift = columns[i] - offsets[i];
        add(spans, new SourceSpan(line.line(), new Span(first + shift, last + shift)));
      }
    }
    return spans;
  }

  /** What goes on further right on the same line makes one span with what stands before it. */
  private static void add(List<SourceSpan> spans, SourceSpan span) {
    int last = spans.size() - 1;
    if (last >= 0
        && spans.get(last).line() == span.line()
        && spans.get(last).range().end() <= span.range().start()) {
      Span whole = new Span(spans.get(last).range().start(), span.range().end());
      spans.set(last, new SourceSpan(span.line(), whole));
    } else {
      spans.add(span);
    }
  }

  /** The same origins, independent of later entries. */
  Offsets copy() {
    Offsets copy = new Offsets();
    copy.offsets = offsets;
    copy.origins = origins;
    copy.columns = columns;
    copy.size = size;
    copy.end = end;
    copy.resize(Math.max(1, size));
    return copy;
  }

  private void resize(int length) {
    offsets = Arrays.copyOf(offsets, length);
    origins = Arrays.copyOf(origins, length);
    columns = Arrays.copyOf(columns, length);
  }
}
