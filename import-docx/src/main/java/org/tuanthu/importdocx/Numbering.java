package org.tuanthu.importdocx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbering definitions of a Word file ({@code numbering.xml}). */
final class Numbering {
  private static final int LONGEST_CHAIN = 8;

  /**
   * A numbering that instances share.
   *
   * @param levels by level from 0; a level may be missing
   * @param link the numbering style that this one only refers to
   */
  record Definition(Map<Integer, ListLevel> levels, Optional<String> link) {}

  /**
   * An instance, which paragraphs refer to.
   *
   * @param definition the id of the shared numbering
   * @param levels the levels that this instance has otherwise
   * @param starts the levels at which this instance starts anew, and where
   */
  record Instance(int definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {}

  /**
   * A list as a paragraph meets it.
   *
   * @param definition the id that shares the counters
   */
  record Resolved(int definition, Definition shared, Instance instance) {

    ListLevel level(int level) {
      ListLevel own = instance.levels().get(level);
      return own != null ? own : shared.levels().getOrDefault(level, ListLevel.EMPTY);
    }

    /** Where a level starts: as the instance says, or as the level does. */
    int start(int level) {
      Integer own = instance.starts().get(level);
      return own != null ? own : level(level).start();
    }

    /** The level that stands for a paragraph style. */
    Optional<Integer> levelOf(String style) {
      for (int i = 0; i < ListLevel.COUNT; i++) {
        if (level(i).style().filter(style::equals).isPresent()) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }
  }

  private final Map<Integer, Definition> definitions = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();

  void define(int id, Definition definition) {
    definitions.putIfAbsent(id, definition);
  }

  void instance(int id, Instance instance) {
    instances.putIfAbsent(id, instance);
  }

  /** The list of that instance, through numbering styles when it only refers to one. */
  Optional<Resolved> list(int id, Styles styles) {
    int next = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Instance instance = instances.get(next);
      Definition definition = instance == null ? null : definitions.get(instance.definition());
      if (instance == null || definition == null) {
        return Optional.empty();
      }
      Optional<Integer> linked =
          definition.link().flatMap(link -> styles.whole(Optional.of(link)).list());
      if (linked.isEmpty()) {
        return Optional.of(new Resolved(instance.definition(), definition, instance));
      }
      next = linked.get();
    }
    return Optional.empty();
  }
}
