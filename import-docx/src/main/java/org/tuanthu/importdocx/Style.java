package org.tuanthu.importdocx;

import java.util.Optional;

/**
 * What a style, a paragraph or a run says of itself; empty where it leaves that to what it is based
 * on.
 *
 * @param parent the style that it is based on
 * @param list the numbering instance, 0 for none
 * @param level the level in it, from 0
 * @param hidden whether the text is hidden
 * @param capitals whether the text shows in capitals
 */
record Style(
    Optional<String> parent,
    Optional<Integer> list,
    Optional<Integer> level,
    Optional<Boolean> hidden,
    Optional<Boolean> capitals) {

  static final Style EMPTY =
      new Style(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This style, and what it leaves open as in that one. */
  Style over(Style base) {
    return new Style(
        parent,
        list.or(base::list),
        level.or(() -> list.isPresent() ? Optional.empty() : base.level()),
        hidden.or(base::hidden),
        capitals.or(base::capitals));
  }
}
