package org.tuanthu.text;

/**
 * A range of characters in a text: {@code start} inclusive, {@code end} exclusive, both counted in
 * UTF-16 units from 0.
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, got start " + start + " and end " + end);
    }
  }

  /** The number of characters in the range. */
  public int length() {
    return end - start;
  }

  /** The characters of {@code text} in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether both ranges share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
