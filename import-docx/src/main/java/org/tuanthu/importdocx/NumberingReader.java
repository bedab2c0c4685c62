package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the numbering definitions. */
final class NumberingReader {
  private final PartCursor xml;
  private final Numbering numbering = new Numbering();

  private NumberingReader(PartCursor xml) {
    this.xml = xml;
  }

  static Numbering of(WordPackage file) throws IOException {
    Optional<PartCursor> part = file.description("numbering");
    if (part.isEmpty()) {
      return new Numbering();
    }
    try (PartCursor xml = part.get()) {
      NumberingReader reader = new NumberingReader(xml);
      xml.root(reader::element);
      return reader.numbering;
    }
  }

  private void element(String name) throws IOException {
    if (name.equals("abstractNum")) {
      definition();
    } else if (name.equals("num")) {
      instance();
    }
  }

  private void definition() throws IOException {
    Optional<Integer> id = id("abstractNumId");
    Map<Integer, ListLevel> levels = new HashMap<>();
    String[] link = new String[1];
    xml.children(
        name -> {
          if (name.equals("lvl")) {
            level(levels);
          } else if (name.equals("numStyleLink")) {
            link[0] = xml.attribute("val").orElse(null);
          }
        });
    id.ifPresent(
        i -> numbering.define(i, new Numbering.Definition(levels, Optional.ofNullable(link[0]))));
  }

  private Optional<Integer> id(String attribute) {
    return xml.number(attribute, 0, Integer.MAX_VALUE);
  }

  private void instance() throws IOException {
    Optional<Integer> id = id("numId");
    int[] definition = {-1};
    Map<Integer, ListLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    xml.children(
        name -> {
          if (name.equals("abstractNumId")) {
            definition[0] = id("val").orElse(-1);
          } else if (name.equals("lvlOverride")) {
            override(levels, starts);
          }
        });
    id.ifPresent(i -> numbering.instance(i, new Numbering.Instance(definition[0], levels, starts)));
  }

  private void override(Map<Integer, ListLevel> levels, Map<Integer, Integer> starts)
      throws IOException {
    Optional<Integer> level = xml.number("ilvl", 0, ListLevel.COUNT - 1);
    xml.children(
        name -> {
          if (name.equals("lvl")) {
            level(levels);
          } else if (name.equals("startOverride") && level.isPresent()) {
            starts.put(level.get(), xml.number("val", 0, LevelReader.GREATEST_START).orElse(0));
          }
        });
  }

  private void level(Map<Integer, ListLevel> levels) throws IOException {
    Optional<Integer> index = xml.number("ilvl", 0, ListLevel.COUNT - 1);
    LevelReader reader = new LevelReader(xml);
    xml.children(reader::element);
    index.ifPresent(i -> levels.put(i, reader.level()));
  }
}
