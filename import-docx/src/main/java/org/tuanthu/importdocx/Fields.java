package org.tuanthu.importdocx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open in a paragraph. A field that begins in it and shows no result there ends
 * with it, so that a broken one takes no further words away.
 */
final class Fields {
  private final Deque<Boolean> codes = new ArrayDeque<>();
  private int inCode;

  void mark(String type) {
    switch (type) {
      case "begin" -> {
        codes.push(true);
        inCode++;
      }
      case "separate" -> {
        if (!codes.isEmpty() && codes.peek()) {
          codes.pop();
          codes.push(false);
          inCode--;
        }
      }
      case "end" -> {
        if (!codes.isEmpty() && codes.pop()) {
          inCode--;
        }
      }
      default -> {}
    }
  }

  /** Whether the words belong to what the field is told to do, not to what it shows. */
  boolean inCode() {
    return inCode > 0;
  }
}
