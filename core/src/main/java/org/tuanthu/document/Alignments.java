package org.tuanthu.document;

import java.util.HashMap;
import java.util.Map;
import org.tuanthu.text.Alignment;

/** The lines of a text file in which characters went or merged when they were normalised. */
final class Alignments {
  static final Alignments NONE = new Alignments();

  private final Map<Integer, Alignment> byLine = new HashMap<>();

  void put(int line, Alignment alignment) {
    if (!alignment.isInStep()) {
      byLine.put(line, alignment);
    }
  }

  /** The span as it stood before normalisation. */
  SourceSpan original(SourceSpan span) {
    Alignment alignment = byLine.get(span.line());
    return alignment == null ? span : new SourceSpan(span.line(), alignment.original(span.range()));
  }
}
